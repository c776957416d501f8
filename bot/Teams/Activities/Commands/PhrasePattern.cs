using TeamsAssistant.Initiatives.Finding;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>A phrase's words as they are looked for: those before the argument, and those that stand after it, if any.</summary>
internal sealed class PhrasePattern
{
    // Small words that come between ("skapa ett ärende", "starta en ny omgång") and before the argument ("till KS", "av lovstödet").
    private static readonly string[] Between = ["en", "ett", "ny", "nytt", "min", "mitt", "a", "an", "the", "new"];
    private static readonly string[] Before = ["for", "till", "at", "av", "pa", "om", "i", "med", "hos", "of", "to", "on", "about", "in", "with"];
    private static readonly string[] Times = ["ar", "fjol", "dag", "morgon"];

    // A single short word must be right: its neighbours are words too.
    private const int ShortestAlone = 6;

    private readonly string[] head;
    private readonly string[] tail;

    public PhrasePattern(string words)
    {
        var parts = words.Split('…');
        head = Split(parts[0]);
        tail = parts.Length > 1 ? Split(parts[1]) : [];
    }

    /// <summary>How many words are fixed: more say more.</summary>
    public int Length => head.Length + tail.Length;

    /// <summary>The fixed words, folded; two phrases with the same cannot be told apart.</summary>
    public string Key => string.Join(' ', head) + (tail.Length > 0 ? " … " + string.Join(' ', tail) : "");

    /// <summary>The argument and how many letters are wrong, when the phrase stands in the text at the place; else null.</summary>
    public (string Argument, int Slips, int End)? Match(SpokenText text, int start, bool slips)
    {
        if (slips && Length == 1 && head[0].Length < ShortestAlone)
        {
            return null;
        }

        if (Follow(text, start, head, Between, slips) is not { } begun)
        {
            return null;
        }

        if (tail.Length == 0)
        {
            var from = begun.End + (IsBefore(text, begun.End) ? 1 : 0);
            return (text.Between(from, text.Count), begun.Slips, begun.End);
        }

        for (var at = begun.End + 1; at < text.Count; at++)
        {
            if (Follow(text, at, tail, [], slips) is { } ended)
            {
                var argument = $"{text.Between(begun.End, at)} {text.Between(ended.End, text.Count)}".Trim();
                return (argument, begun.Slips + ended.Slips, begun.End);
            }
        }

        return null;
    }

    private static (int End, int Slips)? Follow(SpokenText text, int at, string[] words, string[] skipped, bool slips)
    {
        var wrong = 0;
        for (var i = 0; i < words.Length; i++, at++)
        {
            while (i > 0 && at < text.Count && text.Folded[at] != words[i] && skipped.Contains(text.Folded[at]))
            {
                at++;
            }

            if (at >= text.Count || Differs(text.Folded[at], words[i], slips) is not { } here)
            {
                return null;
            }

            wrong += here;
        }

        return (at, wrong);
    }

    private static int? Differs(string said, string meant, bool slips) =>
        slips ? Slips.Count(said, meant) : said == meant ? 0 : null;

    private static bool IsBefore(SpokenText text, int at) =>
        at + 1 < text.Count && Before.Contains(text.Folded[at]) && !BelongsTo(text.Folded[at], text.Folded[at + 1]);

    // "I fjol" and "i morgon" are one word; "till 15 juli" says until when.
    private static bool BelongsTo(string small, string next) =>
        (small == "i" && Times.Contains(next)) || (small is "till" or "to" && char.IsAsciiDigit(next[0]));

    private static string[] Split(string words) => NameForm.Fold(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
