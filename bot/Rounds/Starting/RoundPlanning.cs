using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Rounds.Starting;

/// <summary>Chooses the round that a coordinator starts, and what it asks about: pure.</summary>
public static class RoundPlanning
{
    /// <summary>Days that an ad hoc round gives for answering.</summary>
    public const int AdHocDays = 14;

    /// <summary>
    /// The round of the yearly wheel that is due for the committee: the earliest not yet ended whose start has come. None due: an ad hoc
    /// round over the calendar month, with <see cref="AdHocDays"/> days to answer.
    /// </summary>
    /// <param name="register">The register.</param>
    /// <param name="open">Rounds that are open now.</param>
    /// <param name="committee">Whose initiatives are asked about.</param>
    /// <param name="named">Id of a planned round, when the coordinator named one.</param>
    /// <param name="change">Who starts it, and when.</param>
    public static RoundPlan Plan(Register register, IReadOnlyList<Round> open, Committee committee, string? named, Change change)
    {
        var today = MunicipalClock.DayOf(change.At);
        var planned = named is null ? Due(register, open, committee, today) : Named(register, named);
        if (named is not null && planned is null)
        {
            return RoundPlan.No("round.unknown", named);
        }

        var round = planned is null ? AdHoc(committee, today, change) : Planned(planned, committee, change);
        if (open.Any(other => string.Equals(other.Id, round.Id, StringComparison.OrdinalIgnoreCase)))
        {
            return RoundPlan.No("round.alreadyOpen", round.Id);
        }

        var asked = register.Initiatives.Where(initiative =>
            initiative.Committee == committee.Abbreviation
            && !initiative.MissingInRegister
            && round.Period.Overlaps(initiative.Start, initiative.End));
        var prompts = asked.Select(initiative => new Prompt(round.Id, initiative.Id, round.Period, round.LastAnswer, initiative.Owner)).ToList();
        return prompts.Count == 0 ? RoundPlan.No("round.nothingToAsk", committee.Name) : new RoundPlan(round, prompts, null);
    }

    private static PlannedRound? Due(Register register, IReadOnlyList<Round> open, Committee committee, DateOnly today) =>
        register.Rounds
            .Where(planned => (planned.Committee is null || planned.Committee == committee.Abbreviation)
                && planned.Start <= today && today <= planned.LastAnswer
                && !open.Any(round => string.Equals(round.Id, IdOf(planned, committee), StringComparison.OrdinalIgnoreCase)))
            .OrderBy(planned => planned.LastAnswer)
            .ThenBy(planned => planned.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    private static PlannedRound? Named(Register register, string named) =>
        register.Rounds.FirstOrDefault(planned => string.Equals(planned.Id, named.Trim(), StringComparison.OrdinalIgnoreCase));

    // A planned round for all committees is started one committee at a time, so its id gets the committee.
    private static string IdOf(PlannedRound planned, Committee committee) =>
        planned.Committee is null ? $"{planned.Id} {committee.Abbreviation}" : planned.Id;

    private static Round Planned(PlannedRound planned, Committee committee, Change change) => new()
    {
        Id = IdOf(planned, committee),
        Cadence = planned.Cadence,
        Period = planned.Period,
        LastAnswer = planned.LastAnswer,
        Committee = committee.Abbreviation,
        Meeting = planned.Meeting,
        StartedAt = change.At,
        StartedBy = change.By,
    };

    private static Round AdHoc(Committee committee, DateOnly today, Change change)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return new Round
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{committee.Abbreviation} {today:yyyy-MM-dd}"),
            Cadence = Cadence.Once,
            Period = new Period(first, first.AddMonths(1).AddDays(-1)),
            LastAnswer = today.AddDays(AdHocDays),
            Committee = committee.Abbreviation,
            StartedAt = change.At,
            StartedBy = change.By,
        };
    }
}
