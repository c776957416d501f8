using System.Globalization;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>Takes the year out of a question: four digits, "i år", "i fjol". No year: the current one (rules.md, Amounts and sums).</summary>
internal static class YearInQuestion
{
    private static readonly string[] ThisYear = ["i år", "this year"];
    private static readonly string[] LastYear = ["i fjol", "förra året", "last year"];

    // What stands around a name in a question and is no part of it.
    private static readonly string[] Filler = ["för", "av", "under", "år", "for", "of", "in", "cost"];

    public static (string Words, int Year) Take(string question, DateOnly today)
    {
        var year = today.Year;
        var rest = " " + question + " ";
        foreach (var phrase in ThisYear)
        {
            rest = rest.Replace($" {phrase} ", " ", StringComparison.OrdinalIgnoreCase);
        }

        foreach (var phrase in LastYear.Where(phrase => rest.Contains($" {phrase} ", StringComparison.OrdinalIgnoreCase)))
        {
            year = today.Year - 1;
            rest = rest.Replace($" {phrase} ", " ", StringComparison.OrdinalIgnoreCase);
        }

        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var written = words.FindLastIndex(word => YearOf(word) is not null);
        if (written >= 0)
        {
            year = YearOf(words[written])!.Value;
            words.RemoveAt(written);
        }

        while (words.Count > 0 && Filler.Contains(words[0], StringComparer.OrdinalIgnoreCase))
        {
            words.RemoveAt(0);
        }

        while (words.Count > 0 && Filler.Contains(words[^1], StringComparer.OrdinalIgnoreCase))
        {
            words.RemoveAt(words.Count - 1);
        }

        return (string.Join(' ', words), year);
    }

    private static int? YearOf(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100 ? year : null;
}
