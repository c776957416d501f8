using System.Text;

namespace TeamsAssistant.Documents.Word;

/// <summary>
/// Makes people's text fit for a document. Removed: what XML 1.0 does not allow (control characters, lone surrogates, U+FFFE, U+FFFF),
/// and the marks that turn the reading direction of what follows (U+202A–202E, U+2066–2069), by which a text could make the figure
/// beside it read as another. Tab and line feed stay.
/// </summary>
internal static class SafeText
{
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in Runes(text))
        {
            if (IsAllowed(rune))
            {
                safe.Append(rune);
            }
        }

        return safe.ToString();
    }

    /// <summary>The same on one line, with plain hyphens and spaces, for properties and titles.</summary>
    public static string Line(string text) =>
        Of(text).ReplaceLineEndings(" ").Replace('\t', ' ').Replace('\u00A0', ' ').Replace('\u2011', '-').Trim();

    /// <summary>At most so many characters, never half of a pair.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static IEnumerable<string> Runes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
            {
                yield return text.Substring(i++, 2);
            }
            else
            {
                yield return text[i].ToString();
            }
        }
    }

    private static bool IsAllowed(string rune) => rune.Length == 2 || rune[0] switch
    {
        '\t' or '\n' => true,
        < ' ' or (>= '\u007F' and <= '\u009F') => false,
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => false,
        >= '\uD800' and <= '\uDFFF' or '\uFFFE' or '\uFFFF' => false,
        _ => true,
    };
}
