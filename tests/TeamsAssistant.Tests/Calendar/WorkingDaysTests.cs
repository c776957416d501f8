using System.Globalization;
using TeamsAssistant.Calendar;

namespace TeamsAssistant.Tests.Calendar;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = new();

    [Theory]
    [InlineData("2026-11-25", "2026-11-25")]
    [InlineData("2026-11-28", "2026-11-30")]
    [InlineData("2026-12-24", "2026-12-28")]
    [InlineData("2026-12-31", "2027-01-04")]
    [InlineData("2026-04-03", "2026-04-07")]
    [InlineData("2026-06-19", "2026-06-22")]
    public void A_day_off_gives_the_next_working_day(string day, string next) => Assert.Equal(Day(next), Days.OnOrAfter(Day(day)));

    [Theory]
    [InlineData("2026-11-30", "2026-11-27")]
    [InlineData("2027-01-07", "2027-01-05")]
    [InlineData("2026-04-07", "2026-04-02")]
    public void The_last_working_day_before(string day, string before) => Assert.Equal(Day(before), Days.Before(Day(day)));

    [Theory]
    [InlineData("2026-11-30", 1, "2026-12-01")]
    [InlineData("2026-12-18", 5, "2026-12-29")] // over Christmas
    [InlineData("2026-12-19", 1, "2026-12-21")]
    public void So_many_working_days_on(string day, int count, string after) => Assert.Equal(Day(after), Days.After(Day(day), count));

    [Theory]
    [InlineData("2026-07-01")]
    [InlineData("2026-07-31")]
    public void A_quiet_July_waits_for_August(string day)
    {
        Assert.Equal(Day(day), Days.OnOrAfter(Day(day)));
        Assert.Equal(Day("2026-08-03"), new WorkingDays(QuietJuly: true).OnOrAfter(Day(day)));
    }

    [Theory]
    [InlineData("2026-11-25T10:00:00Z", "2026-11-25T10:00:00Z")]
    [InlineData("2026-11-25T06:29:59Z", "2026-11-25T06:30:00Z")]
    [InlineData("2026-11-25T15:59:59Z", "2026-11-25T15:59:59Z")]
    [InlineData("2026-11-25T16:00:00Z", "2026-11-26T06:30:00Z")]
    [InlineData("2026-11-27T16:00:00Z", "2026-11-30T06:30:00Z")]
    [InlineData("2026-03-27T18:00:00Z", "2026-03-30T05:30:00Z")]
    [InlineData("2026-10-23T18:00:00Z", "2026-10-26T06:30:00Z")]
    public void Nobody_is_asked_outside_hours(string instant, string permitted) =>
        Assert.Equal(Instant(permitted), Days.AtOrAfter(Instant(instant)));

    [Theory]
    [InlineData("2026-11-25", "08:00", "2026-11-25T07:00:00Z")]
    [InlineData("2026-06-25", "08:00", "2026-06-25T06:00:00Z")]
    [InlineData("2026-03-29", "02:30", "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25", "02:30", "2026-10-25T00:30:00Z")]
    public void The_wall_clock_across_its_changes(string day, string time, string instant) =>
        Assert.Equal(Instant(instant), MunicipalClock.At(Day(day), TimeOnly.Parse(time, CultureInfo.InvariantCulture)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
