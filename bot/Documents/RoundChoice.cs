using TeamsAssistant.Calendar;
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

    /// <summary>The round that a report is about: the one named; of a period the committee's own or one for all with that period; of a meeting as above.</summary>
    /// <param name="order">The report.</param>
    /// <param name="days">The days it is about, or null: the meeting decides.</param>
    /// <param name="open">Rounds that are open.</param>
    /// <param name="closed">Rounds that are closed.</param>
    internal static Round? Of(ReportOrder order, Period? days, IReadOnlyList<Round> open, IReadOnlyList<Round> closed)
    {
        if (days is not { } period)
        {
            return order.Meeting is { } meeting
                ? For(order.Committee, meeting, open, closed, order.Round)
                : open.Concat(closed).FirstOrDefault(round => IsNamed(round));
        }

        return open.Concat(closed)
            .Where(round => round.Committee is null || round.Committee == order.Committee.Abbreviation)
            .Where(round => IsNamed(round) || (order.Round is null && round.Period == period))
            .OrderByDescending(round => round.Committee is not null)
            .ThenByDescending(round => round.StartedAt)
            .FirstOrDefault();

        bool IsNamed(Round round) => string.Equals(round.Id, order.Round, StringComparison.OrdinalIgnoreCase);
    }
}
