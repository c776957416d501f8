using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Rounds.Wheel;

namespace TeamsAssistant.Committees;

/// <summary>
/// Who is told of open matters when: pure. The secretary once a week, from its first working morning; the chair once before a meeting that
/// has something on its agenda. What was missed is told late, once: the notices' own keys see to that.
/// </summary>
public static class MatterReminderRules
{
    /// <summary>Working days before a meeting on which its chair gets the agenda.</summary>
    public const int DaysAhead = 3;

    /// <summary>What is due now; nothing outside working hours.</summary>
    /// <param name="register">The register.</param>
    /// <param name="open">Each committee's open matters.</param>
    /// <param name="days">The days on which people may be written to.</param>
    /// <param name="now">The instant.</param>
    public static IReadOnlyList<Notice> At(
        Register register, IReadOnlyDictionary<string, IReadOnlyList<Matter>> open, WorkingDays days, DateTimeOffset now)
    {
        var today = MunicipalClock.DayOf(now);
        return !days.Include(now) || now < MunicipalClock.At(today, RoundSchedule.Morning) ? [] :
        [
            .. from person in register.People
               where open.Any(committee => committee.Value.Count > 0 && person.Has(Role.Secretary, committee.Key))
               select new Notice(NoticeKind.OpenMatters, person.Id, WeekOf(today)) { NotBefore = now },
            .. from committee in open
               from meeting in committee.Value.Where(matter => matter.State == MatterState.OnAgenda).Select(matter => matter.Meeting).Distinct()
               where meeting >= today && today >= AheadOf(meeting, days)
               from person in register.People
               where person.Has(Role.Chair, committee.Key)
               select new Notice(NoticeKind.MeetingAhead, person.Id, MarkOf(committee.Key, meeting)) { NotBefore = now },
        ];
    }

    /// <summary>The next working morning after the instant.</summary>
    public static DateTimeOffset NextLook(WorkingDays days, DateTimeOffset now)
    {
        var today = MunicipalClock.DayOf(now);
        var first = days.OnOrAfter(today);
        var morning = MunicipalClock.At(first, RoundSchedule.Morning);
        return morning > now ? morning : MunicipalClock.At(days.OnOrAfter(today.AddDays(1)), RoundSchedule.Morning);
    }

    /// <summary>The mark of a meeting's notices: KS 2026-12-08.</summary>
    public static string MarkOf(string committee, DateOnly meeting) => $"{committee} {meeting.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    /// <summary>The committee and day of a mark, or null.</summary>
    public static (string Committee, DateOnly Meeting)? ReadMark(string mark)
    {
        var cut = mark.LastIndexOf(' ');
        return cut > 0 && DateOnly.TryParseExact(mark.AsSpan(cut + 1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (mark[..cut], day)
            : null;
    }

    private static DateOnly AheadOf(DateOnly meeting, WorkingDays days)
    {
        var day = meeting;
        for (var left = DaysAhead; left > 0; left--)
        {
            day = days.Before(day);
        }

        return day;
    }

    private static string WeekOf(DateOnly day)
    {
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(noon)}-W{ISOWeek.GetWeekOfYear(noon):00}");
    }
}
