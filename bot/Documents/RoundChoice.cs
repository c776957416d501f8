using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;

namespace TeamsAssistant.Documents;

/// <summary>Which round a meeting's document builds on.</summary>
public static class RoundChoice
{
    /// <summary>
    /// The open round that feeds the meeting, the committee's own before one for all; else the committee's latest open round, its own
    /// or one for all; else none.
    /// </summary>
    public static Round? For(Committee committee, DateOnly meeting, IReadOnlyList<Round> open) => open
        .Where(round => round.Committee is null || round.Committee == committee.Abbreviation)
        .OrderByDescending(round => round.Meeting == meeting)
        .ThenByDescending(round => round.Meeting == meeting && round.Committee is not null)
        .ThenByDescending(round => round.StartedAt)
        .FirstOrDefault();
}
