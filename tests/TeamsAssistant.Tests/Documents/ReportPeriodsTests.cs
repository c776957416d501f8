using System.Globalization;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Tests.Documents;

public sealed class ReportPeriodsTests
{
    [Theory]
    [InlineData("2026-11-23", "2026-11-23/2026-11-29")]
    [InlineData("2026-11-29", "2026-11-23/2026-11-29")]
    [InlineData("2027-01-01", "2026-12-28/2027-01-03")]
    public void A_week_is_Monday_to_Sunday(string day, string period) => Assert.Equal(period, ReportPeriods.WeekOf(Day(day)).ToString());

    [Theory]
    [InlineData("2026-08-30", "2026-01-01/2026-04-30")]
    [InlineData("2026-08-31", "2026-05-01/2026-08-31")]
    [InlineData("2026-09-21", "2026-05-01/2026-08-31")]
    [InlineData("2027-01-11", "2026-09-01/2026-12-31")]
    [InlineData("2026-12-31", "2026-09-01/2026-12-31")]
    public void The_tertial_that_ended_last(string day, string period) => Assert.Equal(period, ReportPeriods.LastTertial(Day(day)).ToString());

    [Theory]
    [InlineData("2026-06-29", "2025-01-01/2025-08-31")]
    [InlineData("2026-06-30", "2026-01-01/2026-06-30")]
    [InlineData("2026-08-30", "2026-01-01/2026-06-30")]
    [InlineData("2026-09-21", "2026-01-01/2026-08-31")]
    public void The_half_year_that_ended_last(string day, string period) => Assert.Equal(period, ReportPeriods.LastHalfYear(Day(day)).ToString());

    [Theory]
    [InlineData("2026-12-30", 2025)]
    [InlineData("2026-12-31", 2026)]
    [InlineData("2027-02-01", 2026)]
    public void The_year_that_ended_last(string day, int year) => Assert.Equal(year, ReportPeriods.LastYear(Day(day)).Year);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
