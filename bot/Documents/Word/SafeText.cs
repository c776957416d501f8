using System.Buffers;
using System.Text;

namespace TeamsAssistant.Documents.Word;

/// <summary>
/// Makes people's text fit for a document. Removed: what XML 1.0 does not allow (control characters, lone surrogates, U+FFFE, U+FFFF),
/// and the marks that turn the reading direction of what follows (U+202A–202E, U+2066–2069), by which a text could make the figure
/// beside it read as another. Tab and line feed stay.
/// </summary>
internal static class SafeText
{
    /// <summary>What must be looked at; nearly no text holds any of it.</summary>
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(letter => char.IsSurrogate(letter) || !IsAllowed(letter))]);

    public static string Of(string text)
    {
        // Nearly every text; the long list below takes many times as long.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '\u2029') && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F'))
        {
            return text;
        }

        var start = text.AsSpan().IndexOfAny(Suspect);
        if (start < 0)
        {
            return text;
        }

        var safe = new StringBuilder(text, 0, start, text.Length);
        for (var i = start; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
            {
                safe.Append(text, i++, 2);
            }
            else if (!char.IsSurrogate(text[i]) && IsAllowed(text[i]))
            {
                safe.Append(text[i]);
            }
        }

        return safe.ToString();
    }

    /// <summary>The same on one line, with plain hyphens and spaces, for properties and titles.</summary>
    public static string Line(string text) => IsPlain(text) ? text :
        Of(text).ReplaceLineEndings(" ").Replace('\t', ' ').Replace('\u00A0', ' ').Replace('\u2011', '-').Trim();

    /// <summary>The same, and a dash where nothing is left: a heading or a cell is never empty.</summary>
    public static string OrDash(string text) => Of(text) is var safe && string.IsNullOrWhiteSpace(safe) ? "–" : safe;

    /// <summary>Whether nothing of the text would be seen.</summary>
    public static bool IsBlank(string text) => text is not [>= '0' and <= 'z', ..] && string.IsNullOrWhiteSpace(Of(text));

    /// <summary>At most so many characters, never half of a pair.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static bool IsPlain(string text) => text is [not ' ', .., not ' '] && !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static bool IsAllowed(char letter) => letter switch
    {
        '\t' or '\n' => true,
        < ' ' or (>= '\u007F' and <= '\u009F') => false,
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => false,
        '\uFFFE' or '\uFFFF' => false,
        _ => true,
    };
}
