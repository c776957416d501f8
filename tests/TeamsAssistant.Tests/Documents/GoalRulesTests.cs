using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Tests.Documents;

public sealed class GoalRulesTests
{
    [Theory]
    [InlineData(true, 50, 100, 100, GoalFulfilment.VeryHigh)]
    [InlineData(true, 50, 100, 120, GoalFulfilment.VeryHigh)]
    [InlineData(true, 50, 100, 87.5, GoalFulfilment.High)]
    [InlineData(true, 50, 100, 87.4, GoalFulfilment.Partly)]
    [InlineData(true, 50, 100, 50.1, GoalFulfilment.Partly)]
    [InlineData(true, 50, 100, 50, GoalFulfilment.NotMet)]
    [InlineData(true, 50, 100, 40, GoalFulfilment.NotMet)]
    [InlineData(false, 6.4, 4, 4, GoalFulfilment.VeryHigh)]
    [InlineData(false, 6.4, 4, 4.5, GoalFulfilment.High)]
    [InlineData(false, 6.4, 4, 5.4, GoalFulfilment.Partly)]
    [InlineData(false, 6.4, 4, 7, GoalFulfilment.NotMet)]
    public void A_goal_is_met_by_how_much_of_the_way_is_gone(bool higher, double baseline, double target, double outcome, GoalFulfilment expected) =>
        Assert.Equal(expected, GoalRules.Of(Indicator(higher, (decimal)baseline), (decimal)target, (decimal)outcome));

    [Fact]
    public void A_target_no_better_than_the_baseline_is_met_or_not() => Assert.Equal(GoalFulfilment.NotMet, GoalRules.Of(Indicator(true, 38), 38, 37));

    [Fact]
    public void Without_baseline_only_a_target_that_is_reached_can_be_told()
    {
        Assert.Equal(GoalFulfilment.VeryHigh, GoalRules.Of(Indicator(true, null), 300, 301));
        Assert.Null(GoalRules.Of(Indicator(true, null), 300, 299));
    }

    [Fact]
    public void Without_a_better_way_it_is_that_from_baseline_to_target()
    {
        Assert.Equal(GoalFulfilment.VeryHigh, GoalRules.Of(Indicator(null, 10), 5, 4));
        Assert.Null(GoalRules.Of(Indicator(null, null), 5, 4));
    }

    [Fact]
    public void Without_target_or_outcome_nothing_is_told()
    {
        Assert.Null(GoalRules.Of(Indicator(true, 1), null, 2));
        Assert.Null(GoalRules.Of(Indicator(true, 1), 2, null));
    }

    private static Indicator Indicator(bool? higher, decimal? baseline) => new("I", "Mått", null, higher, null, baseline, [], null);
}
