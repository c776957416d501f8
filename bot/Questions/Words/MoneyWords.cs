namespace TeamsAssistant.Questions.Words;

/// <summary>The words that by themselves say that money is spoken of, the usual sources' among them; the register's names are not known here.</summary>
internal static class MoneyWords
{
    private static readonly string[] Parts = ["bidrag", "medel", "medlen", "anslag", "grant"];

    private static readonly HashSet<string> Single = [.. MeasureWords.All.Where(term => term is { Head.Length: 1, Tail.Length: 0 }).Select(term => term.Head[0])];

    /// <summary>Whether the folded word is one.</summary>
    public static bool Has(string word) => Single.Contains(word)
        || MeasureWords.Compounds.Any(one => word.EndsWith(one.Ending, StringComparison.Ordinal))
        || Parts.Any(part => word.Contains(part, StringComparison.Ordinal));
}
