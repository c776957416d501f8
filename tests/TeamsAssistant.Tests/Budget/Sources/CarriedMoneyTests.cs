using TeamsAssistant.Budget;

namespace TeamsAssistant.Tests.Budget.Sources;

/// <summary>What is left at year's end: carried over, repaid, or gone (rules.md, Sources in order), with sums computed by hand.</summary>
public sealed class CarriedMoneyTests
{
    [Fact]
    public void What_is_left_goes_to_next_year_when_the_year_it_comes_from_says_so()
    {
        var flow = Term().Flow();

        Assert.Equal(
            [(2020, 0L, 10L, 4L, 6L, 6L), (2021, 6, 10, 0, 16, 16), (2022, 16, 10, 12, 14, 14), (2023, 14, 10, 0, 24, 0)],
            flow.Years.Select(year => (year.Year, year.CarriedIn, year.Allotted!.Value, year.Used!.Value, year.Left!.Value, year.CarriedOut)));
        Assert.All(flow.Years, year => Assert.Equal(0, year.RepaymentRisk));
    }

    [Fact]
    public void Carried_money_pays_like_the_years_own()
    {
        var flow = new BudgetScene().Source("Ram", 1, 2022, 10).Source("Ram", 1, 2023, 10)
            .Initiative("A", code: "1", budget: [(2023, "Ram", 1)]).Booked("1", (2023, 1, 17, 0)).Import(2022, 12).Import(2023, 1).Flow();

        Assert.Equal((17L, 3L), (flow.OfSource("Ram", 2023)!.Used, flow.OfSource("Ram", 2023)!.Left));
        Assert.Empty(flow.Uncovered);
    }

    [Fact]
    public void Money_carried_into_a_year_without_a_row_keeps_its_order_and_flags()
    {
        // Fond has a row for 2021 only, before Ram. In 2022 it still goes first, and what is left goes on to 2023.
        var flow = new BudgetScene().Source("Fond", 1, 2021, 10).Source("Ram", 2, 2022, 10, carries: false)
            .Initiative("A", code: "1", budget: [(2022, "Fond", 1), (2022, "Ram", 1)]).Booked("1", (2022, 3, 7, 0))
            .Import(2021, 12).Import(2022, 12).Import(2023, 1).Flow();

        var carried = flow.OfSource("Fond", 2022)!;
        Assert.Equal((1, true, 10L, null, 7L, 3L), (carried.Order, carried.CarriesOver, carried.CarriedIn, carried.Allotted, carried.Used, carried.Left));
        Assert.Equal((3L, 3L), (flow.OfSource("Fond", 2023)!.CarriedIn, flow.OfSource("Fond", 2023)!.CarriedOut));
        Assert.Null(flow.OfSource("Ram", 2023));
    }

    [Fact]
    public void Without_the_flag_what_is_left_goes_nowhere()
    {
        var flow = new BudgetScene().Source("Ram", 1, 2022, 10, carries: false).Source("Ram", 1, 2023, 5).Import(2022, 12).Import(2023, 1).Flow();

        Assert.Equal((10L, 0L), (flow.OfSource("Ram", 2022)!.Left, flow.OfSource("Ram", 2022)!.CarriedOut));
        Assert.Equal((0L, 5L), (flow.OfSource("Ram", 2023)!.CarriedIn, flow.OfSource("Ram", 2023)!.Left));
    }

    [Fact]
    public void What_is_left_of_a_grant_is_to_be_repaid()
    {
        var flow = new BudgetScene().Source("Bidrag", 1, 2023, 10, carries: false, repaid: true)
            .Initiative("A", code: "1", budget: [(2023, "Bidrag", 1)]).Booked("1", (2023, 2, 7, 0)).Import(2023, 8).Flow();

        var grant = flow.OfSource("Bidrag", 2023)!;
        Assert.Equal((3L, 0L, new DateOnly(2023, 8, 1)), (grant.RepaymentRisk, grant.CarriedOut, grant.BookedThrough));
    }

    [Fact]
    public void With_both_flags_it_is_carried_when_there_is_a_later_row_and_else_repaid()
    {
        var flow = new BudgetScene().Source("Bidrag", 1, 2021, 10, repaid: true).Source("Bidrag", 1, 2023, 4, repaid: true)
            .Import(2021, 12).Import(2022, 12).Import(2023, 12).Import(2024, 1).Flow();

        Assert.Equal(
            [(2021, 10L, 0L), (2022, 10, 0), (2023, 0, 14)],
            flow.Years.Select(year => (year.Year, year.CarriedOut, year.RepaymentRisk!.Value)));
    }

    [Fact]
    public void A_year_without_a_ledger_has_no_use_and_those_after_it_say_what_they_lack()
    {
        var flow = new BudgetScene().Source("Ram", 1, 2021, 10).Source("Ram", 1, 2022, 10).Source("Ram", 1, 2023, 10, carries: false, repaid: true)
            .Source("Ram", 1, 2024, 1, repaid: true).Import(2022, 12).Flow();

        var (first, second, third) = (flow.OfSource("Ram", 2021)!, flow.OfSource("Ram", 2022)!, flow.OfSource("Ram", 2023)!);
        Assert.Equal((null, null, 10L), (first.Used, first.Left, first.CarriedOut));
        Assert.Equal([2021], first.YearsWithoutLedger);
        Assert.Equal((20L, 0L), (second.Left, second.Used));
        Assert.Equal([2021], second.YearsWithoutLedger);
        Assert.Null(third.RepaymentRisk);
        Assert.Equal([2021, 2023], third.YearsWithoutLedger);
        Assert.Equal([2024], flow.OfSource("Ram", 2024)!.YearsWithoutLedger);
    }

    [Fact]
    public void Costs_of_a_year_without_an_import_are_not_reckoned() => Assert.Empty(new BudgetScene().Source("Ram", 1, 2023, 10)
        .Initiative("A", code: "1", budget: [(2023, "Ram", 1)]).Booked("1", (2023, 2, 7, 0)).Flow().Draws);

    [Fact]
    public void A_source_names_those_who_may_use_it_and_have_no_code()
    {
        var flow = new BudgetScene().Source("Ram", 1, 2023, 10)
            .Initiative("P", budget: [(2023, "Ram", 1)]).Initiative("C", "P", "1", (2023, "ram", 1)).Initiative("D", "P", null, (2023, "RAM", 1))
            .Initiative("E", budget: [(2022, "Ram", 1)]).Initiative("F", budget: [(2023, "Ram", 1)]).Lost("F").Import(2023, 1).Flow();

        Assert.Equal([new MissingPart("D", "D", Lack.ObjectCode)], flow.OfSource("Ram", 2023)!.Missing);
    }

    private static BudgetScene Term()
    {
        var scene = new BudgetScene().Initiative("A", code: "1", budget: [(2020, "Egna", 1), (2022, "Egna", 1)]).Booked("1", (2020, 7, 4, 0), (2022, 8, 12, 0));
        for (var year = 2020; year <= 2023; year++)
        {
            scene.Source("Egna", 1, year, 10, carries: year < 2023).Import(year, 12);
        }

        return scene;
    }
}
