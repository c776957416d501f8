using System.Globalization;
using System.Text;

namespace TeamsAssistant.Initiatives.Finding;

/// <summary>A name as it is compared: lower case, å/ä/ö and accents folded, signs as spaces, characters without width left out, words without Swedish endings.</summary>
internal static class NameForm
{
    private static readonly string[] Endings = ["ernas", "arnas", "ornas", "erna", "arna", "orna", "ets", "ens", "et", "en", "na", "n", "t", "s"];

    /// <summary>Folded text with single spaces.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            {
                continue;
            }

            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The words of a folded name.</summary>
    public static string[] Words(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether two folded words are one but for Swedish endings: <c>lovstodet</c> and <c>lovstod</c>, <c>polisen</c> and <c>polis</c>.</summary>
    public static bool IsSame(string one, string other) => one == other || Stem(one) == Stem(other) || Stem(one) == other || one == Stem(other);

    private static string Stem(string word)
    {
        // Short words lose their meaning with their ending: "skola" keeps its a, "ung" is not "u".
        var ending = Array.Find(Endings, ending => word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }
}
