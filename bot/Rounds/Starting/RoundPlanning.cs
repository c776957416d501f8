using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Rounds.Starting;

/// <summary>Chooses the round that a coordinator starts, and what it asks about: pure.</summary>
public static class RoundPlanning
{
    /// <summary>Days that an ad hoc round gives for answering; to the next working day where the last is none.</summary>
    public const int AdHocDays = 14;

    /// <summary>
    /// The round that is named; else the one of the yearly wheel that is due for the committee: the earliest not yet ended whose start has
    /// come. None due: an ad hoc round over the calendar month, with <see cref="AdHocDays"/> days to answer. Without a name none is started
    /// beside an open one that still takes answers in time, so that a command sent twice never starts two.
    /// </summary>
    /// <param name="register">The register.</param>
    /// <param name="open">Rounds that are open now, oldest first.</param>
    /// <param name="committee">Whose initiatives are asked about.</param>
    /// <param name="named">Id of a planned round, when the coordinator named one.</param>
    /// <param name="change">Who starts it, and when.</param>
    /// <param name="isClosed">Whether a round with the id is closed or closing: it is not started again. Null: none is.</param>
    public static RoundPlan Plan(
        Register register, IReadOnlyList<Round> open, Committee committee, string? named, Change change, Func<string, bool>? isClosed = null)
    {
        isClosed ??= _ => false;
        var today = MunicipalClock.DayOf(change.At);
        var running = open.Where(round => round.Committee is null || round.Committee == committee.Abbreviation).ToList();
        return named is null ? Unnamed(register, running, committee, today, change, isClosed) : Named(register, running, committee, named.Trim(), change, isClosed);
    }

    /// <summary>The round that the calendar starts for a committee, whatever else is open.</summary>
    /// <param name="register">The register.</param>
    /// <param name="planned">The plan, with the last day as it is on the calendar.</param>
    /// <param name="committee">Whose initiatives are asked about.</param>
    /// <param name="late">Whether it starts on a later day than planned.</param>
    /// <param name="change">When.</param>
    public static RoundPlan ByCalendar(Register register, PlannedRound planned, Committee committee, bool late, Change change) =>
        Asking(register, [], committee, Planned(planned, committee, change) with { StartedLate = late });

    /// <summary>Id of the round that a planned one becomes: one for all committees is started one committee at a time, so its id gets the committee.</summary>
    public static string IdOf(PlannedRound planned, Committee committee) =>
        planned.Committee is null ? $"{planned.Id} {committee.Abbreviation}" : planned.Id;

    private static RoundPlan Unnamed(Register register, IReadOnlyList<Round> open, Committee committee, DateOnly today, Change change, Func<string, bool> isClosed)
    {
        if (open.LastOrDefault(round => today <= round.LastAnswer) is { } current)
        {
            return RoundPlan.No(current);
        }

        var due = Due(register, open, committee, today, isClosed);
        return Asking(register, open, committee, due is null ? AdHoc(committee, today, change, isClosed) : Planned(due, committee, change));
    }

    private static RoundPlan Named(Register register, IReadOnlyList<Round> open, Committee committee, string named, Change change, Func<string, bool> isClosed)
    {
        // An ad hoc round is open under a name that no plan has: committee and day.
        if ((WithId(open, named) ?? WithId(open, $"{committee.Abbreviation} {named}")) is { } current)
        {
            return RoundPlan.No(current);
        }

        if (register.FindRound(named) is not { } planned)
        {
            return RoundPlan.No("round.unknown", named);
        }

        if (planned.Committee is { } other && other != committee.Abbreviation)
        {
            return RoundPlan.No("round.otherCommittee", planned.Id, register.FindCommittee(other)?.Name ?? other, committee.Name);
        }

        return isClosed(IdOf(planned, committee))
            ? RoundPlan.No("round.closedBefore", IdOf(planned, committee))
            : Asking(register, open, committee, Planned(planned, committee, change));
    }

    private static RoundPlan Asking(Register register, IReadOnlyList<Round> open, Committee committee, Round round)
    {
        if (WithId(open, round.Id) is { } current)
        {
            return RoundPlan.No(current);
        }

        var asked = register.Initiatives.Where(initiative =>
            initiative.Committee == committee.Abbreviation
            && !initiative.MissingInRegister
            && round.Period.Overlaps(initiative.Start, initiative.End));
        var prompts = asked.Select(initiative => new Prompt(round.Id, initiative.Id, round.Period, round.LastAnswer, initiative.Owner)).ToList();
        return prompts.Count == 0 ? RoundPlan.No("round.nothingToAsk", committee.Name) : new RoundPlan(round, prompts, null);
    }

    private static PlannedRound? Due(
        Register register, IReadOnlyList<Round> open, Committee committee, DateOnly today, Func<string, bool> isClosed) =>
        register.Rounds
            .Where(planned => (planned.Committee is null || planned.Committee == committee.Abbreviation)
                && planned.Start <= today && today <= planned.LastAnswer
                && WithId(open, IdOf(planned, committee)) is null
                && !isClosed(IdOf(planned, committee)))
            .OrderBy(planned => planned.LastAnswer)
            .ThenBy(planned => planned.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    private static Round? WithId(IReadOnlyList<Round> rounds, string id) =>
        rounds.FirstOrDefault(round => string.Equals(round.Id, id, StringComparison.OrdinalIgnoreCase));

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

    private static Round AdHoc(Committee committee, DateOnly today, Change change, Func<string, bool> isClosed)
    {
        // Of the same day, one that was closed keeps its name.
        var id = string.Create(CultureInfo.InvariantCulture, $"{committee.Abbreviation} {today:yyyy-MM-dd}");
        var name = id;
        for (var number = 2; isClosed(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{id} {number}");
        }

        var first = new DateOnly(today.Year, today.Month, 1);
        return new Round
        {
            Id = name,
            Cadence = Cadence.Once,
            Period = new Period(first, first.AddMonths(1).AddDays(-1)),
            LastAnswer = new WorkingDays().OnOrAfter(today.AddDays(AdHocDays)),
            Committee = committee.Abbreviation,
            StartedAt = change.At,
            StartedBy = change.By,
        };
    }
}
