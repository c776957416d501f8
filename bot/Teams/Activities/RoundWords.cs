using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Teams.Activities;

/// <summary>What stands after a command about rounds: whose, and which.</summary>
/// <param name="Committee">The committee named, or null.</param>
/// <param name="Round">The rest: the name of a round, or null.</param>
internal sealed record RoundWords(Committee? Committee, string? Round)
{
    private static readonly HashSet<string> Fillers =
        new(StringComparer.OrdinalIgnoreCase) { "för", "for", "i", "in", "på", "än", "ännu", "yet", "omgång", "omgången", "nu" };

    /// <summary>Reads them; the committee may stand first or last, by name or abbreviation.</summary>
    public static RoundWords Of(Register register, string text)
    {
        var words = Trimmed(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        // As many words as name a committee: "Kultur- och fritidsnämnden 2026-T3" has a committee of three.
        for (var count = words.Length; count > 0; count--)
        {
            if (register.FindCommittee(string.Join(' ', words[..count])) is { } first)
            {
                return new RoundWords(first, Joined(words[count..]));
            }

            if (register.FindCommittee(string.Join(' ', words[^count..])) is { } last)
            {
                return new RoundWords(last, Joined(words[..^count]));
            }
        }

        return new RoundWords(null, Joined(words));
    }

    private static string? Joined(string[] words) => Trimmed(words) is { Length: > 0 } rest ? string.Join(' ', rest) : null;

    private static string[] Trimmed(string[] words)
    {
        var from = Array.FindIndex(words, word => !Fillers.Contains(word));
        return from < 0 ? [] : words[from..(Array.FindLastIndex(words, word => !Fillers.Contains(word)) + 1)];
    }
}
