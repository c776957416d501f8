using TeamsAssistant.Budget;

namespace TeamsAssistant.Tests.Budget;

public sealed class BudgetOptionsTests
{
    [Theory]
    [InlineData(-1, 100)]
    [InlineData(101, 100)]
    [InlineData(5, -1)]
    [InlineData(5, 1_000_001)]
    public void Thresholds_that_cannot_be_are_refused_at_start(int percent, int thousands) =>
        Assert.True(Validate(new() { DeviationPercent = percent, DeviationThousands = thousands }).Failed);

    [Fact]
    public void The_defaults_are_5_percent_and_100_tkr()
    {
        Assert.True(Validate(new()).Succeeded);
        Assert.Equal(new DeviationThreshold(5, 100_000_00), new BudgetOptions().Threshold);
    }

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(BudgetOptions options) =>
        new BudgetOptionsValidation().Validate(null, options);
}
