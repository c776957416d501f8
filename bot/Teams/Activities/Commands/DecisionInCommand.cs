using System.Text.RegularExpressions;
using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives.Finding;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>The decision of "registrera beslut KS 2026-12-08 § 214 bordlagd till 2027-01-19", as people write it.</summary>
/// <param name="Matter">What stands before: committee and meeting, or the matter's number.</param>
/// <param name="Paragraph">Number of the paragraph as written, or null.</param>
/// <param name="Kind">What was decided, or null: not said.</param>
/// <param name="Rest">What stands after it: the day it comes back, or what is asked for.</param>
internal sealed partial record DecisionInCommand(string Matter, string? Paragraph, DecisionKind? Kind, string Rest)
{
    /// <summary>Words beside all that: with them nothing is registered unseen, since each may turn the decision round ("ej", "att ärendet återremitteras").</summary>
    public string Unread { get; init; } = "";

    /// <summary>Whether what stands after the decision is quoted, and so a question and not more of the decision.</summary>
    public bool Quoted { get; init; }

    // Beginnings of folded words; the first that fits.
    private static readonly (string Beginning, DecisionKind Kind)[] Kinds =
    [
        ("godkan", DecisionKind.Approved), ("godkann", DecisionKind.Approved), ("bifall", DecisionKind.Approved), ("antag", DecisionKind.Approved),
        ("approv", DecisionKind.Approved), ("adopt", DecisionKind.Approved),
        ("noter", DecisionKind.Noted), ("handlingarna", DecisionKind.Noted), ("noted", DecisionKind.Noted),
        ("bordl", DecisionKind.Tabled), ("bordla", DecisionKind.Tabled), ("tabled", DecisionKind.Tabled), ("postpone", DecisionKind.Tabled),
        ("aterremi", DecisionKind.SentBack), ("remit", DecisionKind.SentBack), ("referred", DecisionKind.SentBack),
    ];

    private static readonly string[] Small = ["lagd", "laggs", "lagt", "till", "sent", "back", "to", "as", "som", "beslut", "decision"];

    // They may stand anywhere and turn nothing round.
    private static readonly string[] Around = [.. Small, "och", "and", "enligt", "forslag", "forslaget", "paragraf", "paragraph", "par"];

    private const string Quotes = "\"”“»«'’:";

    private static readonly char[] Signs = [' ', '"', '”', '“', ':'];

    /// <summary>Reads it.</summary>
    /// <param name="argument">What stood after the command's words.</param>
    /// <param name="signs">The signs after its last word: those of a question belong to it.</param>
    public static DecisionInCommand Read(string argument, string signs = "")
    {
        var written = Sign().Match(argument);
        var spoken = new SpokenText(argument);
        var at = Enumerable.Range(0, spoken.Count).Where(word => KindOf(spoken, word) is not null).Cast<int?>().FirstOrDefault();
        var kind = at is { } place ? KindOf(spoken, place) : null;
        var before = at is { } from ? spoken.Between(0, Begins(spoken, from)) : argument;
        var left = "";
        if (written.Success)
        {
            var cut = before.IndexOf(written.Value.Trim(), StringComparison.Ordinal);
            left = cut >= 0 ? before[(cut + written.Value.Trim().Length)..] : "";
            before = cut >= 0 ? before[..cut] : before[..Math.Min(before.Length, written.Index)];
        }

        var rest = at is { } word ? spoken.Between(word + (IsSentBack(spoken, word) ? 2 : 1), spoken.Count) : "";
        var number = written.Success ? written.Groups["number"].Value : null;
        var after = kind is DecisionKind.Approved or DecisionKind.Noted ? Unaccounted(rest, kind, number) : [];
        return new DecisionInCommand(before.Trim(' ', ',', ':', '§'), number, kind, (kind == DecisionKind.SentBack ? rest + signs : rest).Trim(Signs))
        {
            Unread = string.Join(' ', Unaccounted(left, kind, number).Concat(after)),
            Quoted = IsQuoted(argument, rest),
        };
    }

    private static IEnumerable<string> Unaccounted(string words, DecisionKind? kind, string? number)
    {
        var spoken = new SpokenText(words);
        return Enumerable.Range(0, spoken.Count)
            .Where(at => !Around.Contains(spoken.Folded[at]) && spoken.Folded[at] != number && (kind is null || KindOf(spoken, at) != kind))
            .Select(at => spoken.Folded[at]);
    }

    private static bool IsQuoted(string argument, string rest)
    {
        var from = rest.Length == 0 ? -1 : argument.LastIndexOf(rest, StringComparison.Ordinal);
        return from > 0 && argument[..from].TrimEnd() is [.., var sign] && Quotes.Contains(sign, StringComparison.Ordinal);
    }

    private static DecisionKind? KindOf(SpokenText spoken, int at) => IsSentBack(spoken, at)
        ? DecisionKind.SentBack
        : Kinds.Where(one => spoken.Folded[at].StartsWith(one.Beginning, StringComparison.Ordinal)).Select(one => (DecisionKind?)one.Kind).FirstOrDefault();

    private static bool IsSentBack(SpokenText spoken, int at) => spoken.Folded[at] == "sent" && at + 1 < spoken.Count && spoken.Folded[at + 1] == "back";

    // "Lagd till handlingarna": the small words belong to what was decided.
    private static int Begins(SpokenText spoken, int at)
    {
        var from = at;
        while (from > 0 && Small.Contains(spoken.Folded[from - 1]))
        {
            from--;
        }

        return from;
    }

    [GeneratedRegex(@"(?:§+|(?i:\bparagraf|\bparagraph|\bpar\.?)) ?(?<number>\d{1,6})")]
    private static partial Regex Sign();
}
