using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Wheel;

namespace TeamsAssistant.Rounds.Planning;

/// <summary>Whom a start would ask, and about how much: worked out, nothing written.</summary>
/// <param name="Initiatives">How many initiatives.</param>
/// <param name="People">Entra object ids of those who would be written to, with how many initiatives each, most first.</param>
/// <param name="Unasked">Initiatives about which nobody would be asked: no owner whom the register has.</param>
public sealed record DryRun(int Initiatives, IReadOnlyList<(string Person, int Count)> People, IReadOnlyList<Initiative> Unasked)
{
    /// <summary>Of a round's prompts, none of them answered.</summary>
    public static DryRun Of(Round round, IReadOnlyList<Prompt> prompts, Register register, DutyRoster roster, bool contributors)
    {
        var overview = RoundOverview.Of(round, prompts, register, new Dictionary<string, Updates.LatestState>());
        var asked = RoundRecipients.Asked(overview, register, roster, contributors);
        var reached = asked.Values.SelectMany(mine => mine).Select(prompt => prompt.Initiative.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new DryRun(
            overview.Prompts.Count,
            [.. asked.Select(person => (person.Key, person.Value.Count)).OrderByDescending(person => person.Count).ThenBy(person => person.Key, StringComparer.Ordinal)],
            [.. overview.Prompts.Select(prompt => prompt.Initiative).Where(initiative => !reached.Contains(initiative.Id))]);
    }
}
