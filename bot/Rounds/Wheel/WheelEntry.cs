using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Starting;

namespace TeamsAssistant.Rounds.Wheel;

/// <summary>A planned round as one committee has it: one for all committees is one round a committee.</summary>
/// <param name="Id">Id of the round that it becomes.</param>
/// <param name="Planned">The plan.</param>
/// <param name="Committee">The committee.</param>
public sealed record WheelEntry(string Id, PlannedRound Planned, Committee Committee)
{
    /// <summary>Every committee's part of the wheel, by start, then id. Committees that the register lost have none.</summary>
    public static IReadOnlyList<WheelEntry> Of(Register register, IEnumerable<PlannedRound> wheel)
    {
        var entries =
            from planned in wheel
            from committee in register.Committees
            where !committee.MissingInRegister && (planned.Committee is null || planned.Committee == committee.Abbreviation)
            select new WheelEntry(RoundPlanning.IdOf(planned, committee), planned, committee);
        return [.. entries.OrderBy(entry => entry.Planned.Start).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    /// <summary>The working day on which it starts: the planned one or the next.</summary>
    public DateOnly StartDay(WorkingDays days) => days.OnOrAfter(Planned.Start);

    /// <summary>The last day in time: the planned one, but never before the day it starts.</summary>
    public DateOnly LastAnswer(WorkingDays days) => StartDay(days) is var start && start > Planned.LastAnswer ? start : Planned.LastAnswer;

    /// <summary>Whether it is left out: all its days lie in a July that is quiet. Moved to August, the rounds of a whole month would ask on one day.</summary>
    public bool Rests(WorkingDays days) =>
        days.QuietJuly && Planned.Start.Month == 7 && Planned.LastAnswer.Month == 7 && Planned.Start.Year == Planned.LastAnswer.Year;

    /// <summary>When it starts: 08:00.</summary>
    public DateTimeOffset StartsAt(WorkingDays days) => MunicipalClock.At(StartDay(days), RoundSchedule.StartTime);
}
