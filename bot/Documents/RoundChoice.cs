using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;

namespace TeamsAssistant.Documents;

/// <summary>Which round a meeting's document builds on.</summary>
public static class RoundChoice
{
    /// <summary>
    /// The round that feeds the meeting, the committee's own before one for all, an open one before a closed one; else the committee's
    /// latest open round, its own or one for all; else none. A closed round is also chosen when the item was made from it before.
    /// </summary>
    /// <param name="committee">The committee.</param>
    /// <param name="meeting">Sammanträde.</param>
    /// <param name="open">Rounds that are open.</param>
    /// <param name="closed">Rounds that are closed.</param>
    /// <param name="earlier">Id of the round that the meeting's item was made from before, or null.</param>
    public static Round? For(Committee committee, DateOnly meeting, IReadOnlyList<Round> open, IReadOnlyList<Round>? closed = null, string? earlier = null) => open
        .Concat((closed ?? []).Where(round => round.Meeting == meeting || round.Id == earlier))
        .Where(round => round.Committee is null || round.Committee == committee.Abbreviation)
        .OrderByDescending(round => round.Meeting == meeting)
        .ThenByDescending(round => round.Meeting == meeting && round.Committee is not null)
        .ThenByDescending(round => round.Id == earlier && round.State != RoundState.Open)
        .ThenBy(round => round.State != RoundState.Open)
        .ThenByDescending(round => round.StartedAt)
        .FirstOrDefault();
}
