using System.Globalization;
using TeamsAssistant.Calendar;

namespace TeamsAssistant.Tests.Calendar;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-11-25", "2026-11-25")]
    [InlineData("2026-11-28", "2026-11-30")]
    [InlineData("2026-12-24", "2026-12-28")]
    [InlineData("2026-12-31", "2027-01-04")]
    [InlineData("2026-04-03", "2026-04-07")]
    [InlineData("2026-06-19", "2026-06-22")]
    public void A_day_off_gives_the_next_working_day(string day, string next) => Assert.Equal(Day(next), WorkingDays.OnOrAfter(Day(day)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
