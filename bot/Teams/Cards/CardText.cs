using System.Buffers;
using System.Globalization;
using System.Text;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Makes what a person typed show as typed, and no longer than the card can hold.</summary>
public static class CardText
{
    /// <summary>Most bytes of a name or a line.</summary>
    public const int OneLine = 160;

    private const char WordJoiner = '\u2060';

    /// <summary>What markdown could read somewhere.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("#-+>=.)\\`*_[]()~<|");

    /// <summary>
    /// For text runs, choices and sentences, which are not markdown: control and direction-override characters are dropped, white
    /// space becomes single spaces, and a card function (<c>{{DATE(…)}}</c>) or tag (<c>&lt;at&gt;</c>) loses its meaning but not its looks.
    /// </summary>
    /// <param name="text">Any text, lone surrogates too.</param>
    /// <param name="longest">Most bytes in the card's JSON; what is longer ends with an ellipsis between two characters.</param>
    public static string Literal(string text, int longest = OneLine)
    {
        if (StandsAsItIs(text, longest))
        {
            return text;
        }

        var written = new StringBuilder();
        var size = 0;
        var space = false;
        foreach (var element in Elements(text))
        {
            if (element == " ")
            {
                space = written.Length > 0;
                continue;
            }

            size += SizeOf(element) + (space ? 1 : 0);
            if (size > longest)
            {
                return written.Append('…').ToString();
            }

            written.Append(space ? " " : "").Append(Opens(written, space, element) ? WordJoiner.ToString() : "").Append(element);
            space = false;
        }

        return written.ToString();
    }

    /// <summary>For text blocks, which are markdown: as <see cref="Literal"/>, and every character that markdown could read is escaped.</summary>
    public static string Plain(string text, int longest = OneLine)
    {
        var literal = Literal(text, longest);
        if (!literal.ContainsAny(Signs))
        {
            return literal;
        }

        var digits = literal.TakeWhile(char.IsAsciiDigit).Count();
        var written = new StringBuilder(literal.Length + 8);
        for (var i = 0; i < literal.Length; i++)
        {
            var c = literal[i];
            var first = i == 0 && c is '#' or '-' or '+' or '>' or '=';
            var numbered = i > 0 && i == digits && c is '.' or ')';
            if (first || numbered || c is '\\' or '`' or '*' or '_' or '[' or ']' or '(' or ')' or '~' or '<' or '|')
            {
                written.Append('\\');
            }

            written.Append(c);
        }

        return written.ToString();
    }

    /// <summary>The paragraphs of a free text, empty ones left out; when there are more than <paramref name="most"/> the rest is joined to the last.</summary>
    internal static IReadOnlyList<string> Paragraphs(string text, int most = 8)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length <= most ? lines : [.. lines[..(most - 1)], string.Join(' ', lines[(most - 1)..])];
    }

    /// <summary>At most so many characters of the text, none of them cut in two.</summary>
    internal static string Cut(string text, int longest) =>
        text.Length <= longest ? text
        : longest > 0 && char.IsHighSurrogate(text[longest - 1]) ? text[..(longest - 1)]
        : text[..longest];

    /// <summary>Bytes that the text takes in JSON.</summary>
    internal static int SizeOf(string text)
    {
        var size = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            size += SizeOf(rune);
        }

        return size;
    }

    /// <summary>
    /// Nearly every text: letters, digits and signs that stand alone, one space at a time, nothing that opens anything, short enough. It is
    /// asked first because taking a text apart by what a reader sees as one character costs a hundred times as much.
    /// </summary>
    private static bool StandsAsItIs(string text, int longest)
    {
        var size = 0;
        var before = ' ';
        foreach (var c in text)
        {
            if (c is not (>= ' ' and <= '~' or '\u00A0' or >= '\u00C0' and <= '\u017F' or '\u2013' or '\u2212') || c is '{' or '<' || (c == ' ' && before == ' '))
            {
                return false;
            }

            size += c is '"' or '\\' ? 2 : c <= '~' ? 1 : c <= '\u017F' ? 2 : 3;
            before = c;
        }

        return size <= longest && (before != ' ' || text.Length == 0);
    }

    /// <summary>Whether two characters that only together mean something meet here: then they are kept apart by a character without width.</summary>
    private static bool Opens(StringBuilder written, bool space, string element) =>
        written.Length > 0 && !space && written[^1] switch
        {
            '{' => element[0] == '{',
            '<' => char.IsLetter(element[0]) || element[0] is '/' or '!',
            _ => false,
        };

    private static IEnumerable<string> Elements(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                shown.Append(rune.Value is 0xA0 or 0x202F ? "\u00A0" : " ");
            }
            else if (!Rune.IsControl(rune) && rune.Value is not (>= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069))
            {
                shown.Append(rune.ToString());
            }
        }

        var elements = StringInfo.GetTextElementEnumerator(shown.ToString());
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    /// <summary>Bytes in JSON, whichever writer: some escape what lies beyond the basic plane or has no width.</summary>
    private static int SizeOf(Rune rune) => rune switch
    {
        { IsBmp: false } => 12,
        { Value: '"' or '\\' } => 2,
        _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format => 6,
        _ => rune.Utf8SequenceLength,
    };
}
