using TeamsAssistant.Budget;

namespace TeamsAssistant.Tests.Budget;

/// <summary>A committee's sum: the initiatives whose own row names it, with their own codes and rows only.</summary>
public sealed class CommitteeBudgetTests
{
    [Fact]
    public void Own_codes_and_rows_of_the_committees_initiatives_each_once()
    {
        var total = Family().AskCommittee("KS", 2023);

        Assert.Equal(101, total.Budget);
        Assert.Equal(1_010, total.Outcome);
        Assert.Equal(-909, total.Remaining);
        Assert.Equal([new SourceBudget("Ram", int.MaxValue, 101)], total.Sources);
        Assert.Equal(["P", "G"], total.Holds);
    }

    [Fact]
    public void Another_committees_part_is_in_that_committees_sum() => Assert.Equal(
        (20, 200), (Family().AskCommittee("BUN", 2023).Budget, Family().AskCommittee("BUN", 2023).Outcome));

    [Fact]
    public void The_committees_sums_make_up_what_the_programme_holds()
    {
        var scene = Family();

        Assert.Equal(scene.Ask("P", 2023).Budget, scene.AskCommittee("KS", 2023).Budget + scene.AskCommittee("BUN", 2023).Budget);
        Assert.Equal(scene.Ask("P", 2023).Outcome, scene.AskCommittee("KS", 2023).Outcome + scene.AskCommittee("BUN", 2023).Outcome);
    }

    [Fact]
    public void The_forecast_is_the_straight_line_also_when_officials_have_given_theirs()
    {
        var forecast = Family().Forecast("G", 2023, 9_999).AskCommittee("KS", 2023).Forecast!;

        Assert.Equal((2_020, ForecastBasis.StraightLine, new DateOnly(2023, 6, 30)), (forecast.Amount, forecast.Basis, forecast.Day));
    }

    [Fact]
    public void A_closed_year_has_no_forecast_and_the_deviation_is_of_the_outcome()
    {
        var scene = Family();
        scene.Today = new DateOnly(2024, 1, 1);
        var total = scene.AskCommittee("KS", 2023);

        Assert.True(total.Closed);
        Assert.Null(total.Forecast);
        Assert.Equal(909, total.Deviation);
    }

    [Fact]
    public void Without_rows_code_or_ledger_everything_is_missing_and_nothing_is_zero()
    {
        var total = new BudgetScene().Initiative("A").AskCommittee("KS", 2023);

        Assert.Equal((null, null, null, null), (total.Budget, total.Outcome, total.Remaining, total.Deviation));
        Assert.Null(total.Forecast);
        Assert.Empty(total.Holds);
        Assert.Equal([Lack.Budget, Lack.ObjectCode], total.Missing.Select(part => part.Lack));
    }

    [Fact]
    public void A_committee_without_initiatives_has_no_sum() => Assert.Null(Family().AskCommittee("SN", 2023).Budget);

    [Fact]
    public void A_programme_whose_parts_have_the_money_lacks_none() => Assert.Empty(new BudgetScene()
        .Initiative("P")
        .Initiative("C", "P", "2", (2023, "Ram", 20)).In("BUN", "C")
        .Import(2023, 6)
        .AskCommittee("KS", 2023).Missing);

    [Fact]
    public void What_ended_before_the_year_lacks_nothing() => Assert.Empty(new BudgetScene()
        .Initiative("A").Dates("A", null, new DateOnly(2022, 12, 31))
        .AskCommittee("KS", 2023).Missing);

    [Fact]
    public void A_ledger_of_another_year_is_refused() => Assert.Throws<ArgumentException>(() => BudgetRules.ForCommittee(
        "KS", 2023, TeamsAssistant.Initiatives.Register.Empty, new LedgerYear(2022, [], new Dictionary<string, CodeSums>()), new DateOnly(2023, 1, 1)));

    private static BudgetScene Family() => new BudgetScene()
        .Initiative("P", code: "1", budget: [(2023, "Ram", 1), (2022, "Ram", 5_000)])
        .Initiative("C", "P", "2", (2023, "Ram", 20)).In("BUN", "C")
        .Initiative("G", "C", "3", (2023, "Ram", 100))
        .Booked("1", (2023, 1, 10, 0)).Booked("2", (2023, 2, 200, 0)).Booked("3", (2023, 6, 1_000, 0))
        .Import(2023, through: 6);
}
