using TeamsAssistant.Rounds.Wheel;

namespace TeamsAssistant.Tests.Rounds.Wheel;

/// <summary>When a round reminds, escalates and closes: worked out by hand with a calendar.</summary>
public sealed class RoundScheduleTests
{
    [Theory]
    // Monday 16 to Monday 30 November: half is Monday 23, the working day before the last is Friday 27.
    [InlineData("2026-11-16", "2026-11-30", "2026-11-23 09:00, 2026-11-27 09:00, 2026-11-30 13:00", "2026-12-01 09:00", "2026-12-14 09:00")]
    // One day: asked in the morning, reminded at one.
    [InlineData("2026-11-25", "2026-11-25", "2026-11-25 13:00", "2026-11-26 09:00", "2026-12-09 09:00")]
    // Two days: the day before the last is the first, and people were asked then.
    [InlineData("2026-11-25", "2026-11-26", "2026-11-26 13:00", "2026-11-27 09:00", "2026-12-10 09:00")]
    // Three days: halfway is the day before.
    [InlineData("2026-11-23", "2026-11-25", "2026-11-24 09:00, 2026-11-25 13:00", "2026-11-26 09:00", "2026-12-09 09:00")]
    // Halfway, 20 December, is a Sunday: Monday 21. The last, Sunday 3 January, has no hours: Wednesday 30 December is the last working day.
    [InlineData("2026-12-07", "2027-01-03", "2026-12-21 09:00, 2026-12-29 09:00, 2026-12-30 13:00", "2027-01-04 09:00", "2027-01-18 09:00")]
    // Over Easter: Good Friday 26 March, Easter Monday 29 March; the clocks change on Sunday 28 March.
    [InlineData("2027-03-22", "2027-03-30", "2027-03-25 09:00, 2027-03-30 13:00", "2027-03-31 09:00", "2027-04-13 09:00")]
    // Over the change to winter time, Sunday 25 October.
    [InlineData("2026-10-19", "2026-10-30", "2026-10-26 09:00, 2026-10-29 09:00, 2026-10-30 13:00", "2026-11-02 09:00", "2026-11-13 09:00")]
    // Midsummer: Friday 26 June 2026 is not its eve (19 June is).
    [InlineData("2026-06-15", "2026-06-19", "2026-06-17 09:00, 2026-06-18 13:00", "2026-06-22 09:00", "2026-07-03 09:00")]
    public void Points_of_a_round(string started, string lastAnswer, string reminders, string escalates, string closes)
    {
        var schedule = RoundSchedule.Of(WheelScene.Running(started, lastAnswer).Rounds[0], new WheelOptions());
        Assert.Equal(ReminderPoint.Start, schedule.Points[0].Point);
        Assert.Equal(schedule.Points.OrderBy(point => point.At), schedule.Points.OrderBy(point => point.Point));
        Assert.Equal(reminders, string.Join(", ", schedule.Points.Skip(1).Select(point => WheelScene.Local(point.At))));
        Assert.Equal((escalates, closes), (WheelScene.Local(schedule.EscalateAt), WheelScene.Local(schedule.CloseAt)));
    }

    [Fact]
    public void A_quiet_July_neither_reminds_nor_escalates_nor_closes()
    {
        var schedule = RoundSchedule.Of(WheelScene.Running("2026-06-22", "2026-07-10").Rounds[0], new WheelOptions { QuietJuly = true });
        Assert.All(schedule.Points, point => Assert.NotEqual(7, point.At.Month));
        Assert.Equal("2026-08-03 09:00", WheelScene.Local(schedule.EscalateAt));
        Assert.Equal("2026-08-14 09:00", WheelScene.Local(schedule.CloseAt));
    }

    [Fact]
    public void Only_the_points_of_the_settings_are_kept()
    {
        var options = new WheelOptions { Reminders = "dayBefore", CloseAfterWorkingDays = 1 };
        var schedule = RoundSchedule.Of(WheelScene.Running("2026-11-16", "2026-11-30").Rounds[0], options);
        Assert.Equal([ReminderPoint.DayBefore], schedule.Points.Select(point => point.Point));
        Assert.Equal("2026-12-01 09:00", WheelScene.Local(schedule.CloseAt));
    }
}
