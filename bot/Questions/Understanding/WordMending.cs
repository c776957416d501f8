using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Questions.Words;

namespace TeamsAssistant.Questions.Understanding;

/// <summary>
/// Puts small slips right: <c>utafll</c>, <c>prognso</c>. A word that is known as it stands, or that a name of the register holds, is left
/// alone, and so is one that may be two words: that is asked about.
/// </summary>
internal static class WordMending
{
    private const int Shortest = 4;

    private static readonly IReadOnlyList<string> Meant = [.. AllWords.Known.Where(word => word.Length > Shortest && !char.IsDigit(word[0])).Order(StringComparer.Ordinal)];

    public static string Mend(string word, Vocabulary vocabulary)
    {
        if (word.Length < Shortest || char.IsDigit(word[0]) || AllWords.Known.Contains(word) || SmallWords.Others.Contains(word) || vocabulary.Holds(word))
        {
            return word;
        }

        var near = Meant.Select(meant => (Word: meant, Wrong: Slips.Count(word, meant)))
            .Where(one => one.Wrong is not null && one.Word.Length - word.Length is >= -1 and <= 1)
            .OrderBy(one => one.Wrong)
            .Take(2)
            .ToList();
        return near is [var only] ? only.Word
            : near is [var first, var second] && (first.Wrong < second.Wrong || NameForm.IsSame(first.Word, second.Word)) ? first.Word
            : word;
    }
}
