using System.Globalization;
using System.Text;

namespace TeamsAssistant.Initiatives.Finding;

/// <summary>
/// What a person wrote, as words: runs of letters and digits. Signs, emoji, odd spaces and characters without width part words or vanish,
/// so that a phone's typing reads like a keyboard's.
/// </summary>
internal sealed class SpokenText
{
    private readonly string text;
    private readonly List<(int Start, int End)> words = [];
    private readonly List<string> folded = [];

    public SpokenText(string written)
    {
        text = Clean(written);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsMark(text[at])))
            {
                at++;
            }

            words.Add((start, at));
            folded.Add(NameForm.Fold(text[start..at]));
        }
    }

    /// <summary>How many words.</summary>
    public int Count => words.Count;

    /// <summary>The words, folded.</summary>
    public IReadOnlyList<string> Folded => folded;

    /// <summary>What was written from one word up to another, the signs between them included.</summary>
    public string Between(int from, int to) => from >= to ? "" : text[words[from].Start..words[to - 1].End];

    /// <summary>The signs after the last word.</summary>
    public string Signs => Count == 0 ? "" : text[words[^1].End..];

    /// <summary>What was written without the words from one up to another.</summary>
    public string Without(int from, int to) => $"{Between(0, from)} {Between(to, Count)}".Trim();

    /// <summary>Whether the words stand at a place.</summary>
    public bool Holds(int at, string[] wanted) =>
        at + wanted.Length <= Count && wanted.Select((word, i) => folded[at + i] == word).All(same => same);

    private static string Clean(string written)
    {
        var clean = new StringBuilder(written.Length);
        foreach (var letter in Whole(written).Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(letter))
            {
                clean.Append(clean is { Length: > 0 } && clean[^1] != ' ' ? " " : "");
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                clean.Append(letter);
            }
        }

        return clean.ToString();
    }

    // Half a surrogate pair cannot be normalised.
    private static string Whole(string written) => string.Concat(written.EnumerateRunes());

    private static bool IsMark(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;
}
