using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;

namespace TeamsAssistant.Documents;

/// <summary>Which round a document builds on: pure.</summary>
public static class RoundChoice
{
    /// <summary>
    /// The likeliest round for the meeting: the one that feeds it, the committee's own before one for all; else the committee's latest. It
    /// is offered, or taken where no document comes of it.
    /// </summary>
    /// <param name="committee">The committee.</param>
    /// <param name="meeting">Sammanträde.</param>
    /// <param name="open">Rounds that are open.</param>
    public static Round? For(Committee committee, DateOnly meeting, IReadOnlyList<Round> open) => Offered(committee, open)
        .OrderByDescending(round => round.Meeting == meeting)
        .ThenByDescending(round => round.Meeting == meeting && round.Committee is not null)
        .FirstOrDefault();

    /// <summary>The committee's rounds, its own and those for all, the latest first.</summary>
    public static IReadOnlyList<Round> Offered(Committee committee, IReadOnlyList<Round> open) =>
        [.. open.Where(round => IsOf(committee, round.Committee)).OrderByDescending(round => round.StartedAt)];

    /// <summary>
    /// The round that a report is about: the one named; else of a period one with that period, of a meeting one that feeds it, the
    /// committee's own before one for all, an open one before a closed one. Never another one: which it is then, is asked.
    /// </summary>
    /// <param name="order">The report.</param>
    /// <param name="days">The days it is about, or null: the meeting decides.</param>
    /// <param name="rounds">Rounds, open and closed.</param>
    internal static Round? Of(ReportOrder order, Period? days, IReadOnlyList<Round> rounds) => rounds
        .Where(round => IsOf(order.Committee, round.Committee) && IsMeant(order, days, round.Id, round.Period, round.Meeting))
        .OrderByDescending(round => round.Committee is not null)
        .ThenBy(round => round.State != RoundState.Open)
        .ThenByDescending(round => round.StartedAt)
        .FirstOrDefault();

    /// <summary>Ids of the rounds that it may be, begun on the day or before: the one named, else those that the wheel plans for its meeting or period.</summary>
    internal static IReadOnlyList<string> IdsOf(ReportOrder order, Period? days, IReadOnlyList<PlannedRound> wheel, DateOnly today) => order.Round is { } named
        ? [named]
        :
        [
            .. wheel.Where(planned => planned.Start <= today && IsOf(order.Committee, planned.Committee) && IsMeant(order, days, planned.Id, planned.Period, planned.Meeting))
                .Select(planned => planned.Id),
        ];

    private static bool IsMeant(ReportOrder order, Period? days, string id, Period period, DateOnly? meeting) =>
        order.Round is { } named ? string.Equals(id, named, StringComparison.OrdinalIgnoreCase)
        : days is not null ? period == days
        : meeting is not null && meeting == order.Meeting;

    private static bool IsOf(Committee committee, string? abbreviation) => abbreviation is null || abbreviation == committee.Abbreviation;
}
