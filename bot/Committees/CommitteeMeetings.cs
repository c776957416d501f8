using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Committees;

/// <summary>The days on which a committee meets: pure.</summary>
public static class CommitteeMeetings
{
    /// <summary>From a day on, in order: those that the yearly wheel feeds, and those that somebody has planned or put something on.</summary>
    public static IReadOnlyList<DateOnly> From(DateOnly day, Committee committee, Register register, IReadOnlyList<Meeting> known) =>
    [
        .. register.Rounds
            .Where(round => round.Committee is null || round.Committee == committee.Abbreviation)
            .Select(round => round.Meeting)
            .OfType<DateOnly>()
            .Concat(known.Where(meeting => meeting.Planned || meeting.Agenda.Count > 0).Select(meeting => meeting.Day))
            .Where(meeting => meeting >= day)
            .Distinct()
            .Order(),
    ];
}
