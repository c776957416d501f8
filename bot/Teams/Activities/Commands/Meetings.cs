using System.Globalization;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>The meetings that the yearly wheel knows of.</summary>
internal static class Meetings
{
    /// <summary>The committee's meetings from today on, in order.</summary>
    public static IReadOnlyList<DateOnly> Of(Register register, Committee committee, DateOnly today) =>
    [
        .. register.Rounds
            .Where(round => round.Committee is null || round.Committee == committee.Abbreviation)
            .Select(round => round.Meeting)
            .OfType<DateOnly>()
            .Where(meeting => meeting >= today)
            .Distinct()
            .Order(),
    ];

    /// <summary>The next of them, as it is written in a command; null when none is planned.</summary>
    public static string? Next(Register register, Committee committee, DateOnly today) =>
        Of(register, committee, today) is [var next, ..] ? Iso(next) : null;

    /// <summary>2026-12-08.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
