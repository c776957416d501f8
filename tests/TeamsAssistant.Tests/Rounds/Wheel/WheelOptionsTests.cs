using TeamsAssistant.Rounds.Wheel;

namespace TeamsAssistant.Tests.Rounds.Wheel;

public sealed class WheelOptionsTests
{
    [Theory]
    [InlineData("start,sometimes", 200, 10)]
    [InlineData("1", 200, 10)]
    [InlineData("start", 0, 10)]
    [InlineData("start", 200, 0)]
    [InlineData("start", 200, 251)]
    public void Settings_that_cannot_be_are_refused_at_start(string reminders, int most, int close) => Assert.True(new WheelOptionsValidation()
        .Validate(null, new WheelOptions { Reminders = reminders, MostRecipientsUnasked = most, CloseAfterWorkingDays = close }).Failed);

    [Fact]
    public void The_defaults_hold()
    {
        var options = new WheelOptions();
        Assert.True(new WheelOptionsValidation().Validate(null, options).Succeeded);
        Assert.Equal(Enum.GetValues<ReminderPoint>(), options.Points!.Order());
        Assert.Empty(new WheelOptions { Reminders = "" }.Points!);
        Assert.Equal([ReminderPoint.Halfway, ReminderPoint.DayBefore], new WheelOptions { Reminders = "daybefore, halfway" }.Points!.Order());
    }
}
