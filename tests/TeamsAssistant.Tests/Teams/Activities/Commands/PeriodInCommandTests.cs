using TeamsAssistant.Teams.Activities.Commands;

namespace TeamsAssistant.Tests.Teams.Activities.Commands;

public sealed class PeriodInCommandTests
{
    [Theory]
    [InlineData("januari–augusti 2026", "2026-01-01/2026-08-31")]
    [InlineData("jan - jun", "2026-01-01/2026-06-30")]
    [InlineData("mars 2025", "2025-03-01/2025-03-31")]
    [InlineData("December", "2025-12-01/2025-12-31")]
    [InlineData("T2 2026", "2026-05-01/2026-08-31")]
    [InlineData("tertial 3", "2026-09-01/2026-12-31")]
    [InlineData("vecka 48", "2026-11-23/2026-11-29")]
    [InlineData("v 53 2026", "2026-12-28/2027-01-03")]
    [InlineData("2026", "2026-01-01/2026-12-31")]
    [InlineData("2026-01-01–2026-08-31", "2026-01-01/2026-08-31")]
    [InlineData("2026-08-31–2026-01-01", null)]
    [InlineData("augusti–januari 2026", null)]
    [InlineData("T4 2026", null)]
    [InlineData("i våras", null)]
    [InlineData("", null)]
    public void A_period_is_read_as_people_write_it(string written, string? period) =>
        Assert.Equal(period, PeriodInCommand.Read(written, new DateOnly(2026, 11, 24))?.ToString());
}
