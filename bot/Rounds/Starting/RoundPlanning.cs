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
    public static RoundPlan Plan(Register register, IReadOnlyList<Round> open, Committee committee, string? named, Change change)
    {
        var today = MunicipalClock.DayOf(change.At);
        var running = open.Where(round => round.Committee is null || round.Committee == committee.Abbreviation).ToList();
        return named is null ? Unnamed(register, running, committee, today, change) : Named(register, running, committee, named.Trim(), change);
    }

    private static RoundPlan Unnamed(Register register, IReadOnlyList<Round> open, Committee committee, DateOnly today, Change change)
    {
        if (open.LastOrDefault(round => today <= round.LastAnswer) is { } current)
        {
            return RoundPlan.No(current);
        }

        var due = Due(register, open, committee, today);
        return Asking(register, open, committee, due is null ? AdHoc(committee, today, change) : Planned(due, committee, change));
    }

    private static RoundPlan Named(Register register, IReadOnlyList<Round> open, Committee committee, string named, Change change)
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

        return Asking(register, open, committee, Planned(planned, committee, change));
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

    private static PlannedRound? Due(Register register, IReadOnlyList<Round> open, Committee committee, DateOnly today) =>
        register.Rounds
            .Where(planned => (planned.Committee is null || planned.Committee == committee.Abbreviation)
                && planned.Start <= today && today <= planned.LastAnswer
                && WithId(open, IdOf(planned, committee)) is null)
            .OrderBy(planned => planned.LastAnswer)
            .ThenBy(planned => planned.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    private static Round? WithId(IReadOnlyList<Round> rounds, string id) =>
        rounds.FirstOrDefault(round => string.Equals(round.Id, id, StringComparison.OrdinalIgnoreCase));

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
            LastAnswer = new WorkingDays().OnOrAfter(today.AddDays(AdHocDays)),
            Committee = committee.Abbreviation,
            StartedAt = change.At,
            StartedBy = change.By,
        };
    }
}
