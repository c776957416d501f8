using TeamsAssistant.Budget.Sources;

namespace TeamsAssistant.Tests.Budget.Sources;

/// <summary>A month with negative cost gives back (rules.md, Sources in order), with sums computed by hand.</summary>
public sealed class NegativeMonthTests
{
    [Fact]
    public void First_what_is_uncovered_then_from_the_last_source_to_the_first()
    {
        // January 60: Bidrag 30, Ram 20, 10 uncovered. February −45: the 10, then Ram's 20, then 15 of Bidrag's 30.
        var flow = Scene((1, 60), (2, -45));

        Assert.Equal([("Bidrag", 1, 30), ("Ram", 1, 20), ("Ram", 2, -20), ("Bidrag", 2, -15)], Draws(flow));
        Assert.Equal([(1, 10), (2, -10)], flow.Uncovered.Select(part => (part.Month.Month, part.Amount)));
        Assert.Equal((15L, 15L), (flow.OfSource("Bidrag", 2023)!.Used, flow.OfSource("Bidrag", 2023)!.Left));
        Assert.Equal(0, flow.OfSource("Ram", 2023)!.Used);
        Assert.Equal(0, flow.OfInitiative("A", 2023)!.Uncovered);
        Assert.Empty(flow.Lapsed);
    }

    [Fact]
    public void What_remains_reduces_later_months_of_the_year()
    {
        // January 10, February −25: 10 back, 15 remain. March 12 is free, April 8 costs 5.
        var flow = Scene((1, 10), (2, -25), (3, 12), (4, 8));

        Assert.Equal([("Bidrag", 1, 10), ("Bidrag", 2, -10), ("Bidrag", 4, 5)], Draws(flow));
        Assert.Empty(flow.Lapsed);
    }

    [Fact]
    public void What_still_remains_lapses_at_years_end_and_next_year_is_paid_in_full()
    {
        var flow = Scene((1, 10), (2, -25), (13, 7));

        Assert.Equal([new LapsedCredit("A", 2023, 15)], flow.Lapsed);
        Assert.Equal(15, flow.OfInitiative("A", 2023)!.Lapsed);
        Assert.Equal(7, flow.OfInitiative("A", 2024)!.Sources.Sum(use => use.Amount));
    }

    [Fact]
    public void At_most_what_it_has_drawn_this_year()
    {
        // 30 of Bidrag were drawn in 2023; a correction in January 2024 gives none of it back.
        var flow = Scene((12, 30), (13, -30));

        Assert.Equal(30, flow.OfSource("Bidrag", 2023)!.Used);
        Assert.Equal(0, flow.OfSource("Bidrag", 2024)!.Used);
        Assert.Equal([new LapsedCredit("A", 2024, 30)], flow.Lapsed);
    }

    [Fact]
    public void It_gives_back_before_the_month_is_paid_so_that_others_can_use_it()
    {
        // A has taken all 30 in January. In February A gives 20 back, and B's 25 are paid with them.
        var flow = new BudgetScene().Source("Bidrag", 1, 2023, 30)
            .Initiative("A", code: "1", budget: [(2023, "Bidrag", 1)]).Initiative("B", code: "2", budget: [(2023, "Bidrag", 1)])
            .Booked("1", (2023, 1, 30, 0), (2023, 2, -20, 0)).Booked("2", (2023, 2, 25, 0)).Import(2023, 2).Flow();

        Assert.Equal([("Bidrag", 1, 30), ("Bidrag", 2, -20), ("Bidrag", 2, 20)], Draws(flow));
        Assert.Equal([new Uncovered("B", new(2023, 2, 1), 5)], flow.Uncovered);
    }

    [Fact]
    public void It_gives_back_only_what_it_has_drawn_itself()
    {
        var flow = new BudgetScene().Source("Bidrag", 1, 2023, 30)
            .Initiative("A", code: "1", budget: [(2023, "Bidrag", 1)]).Initiative("B", code: "2", budget: [(2023, "Bidrag", 1)])
            .Booked("1", (2023, 1, 5, 0), (2023, 2, -20, 0)).Booked("2", (2023, 1, 25, 0)).Import(2023, 2).Flow();

        Assert.Equal(25, flow.OfSource("Bidrag", 2023)!.Used);
        Assert.Equal([new LapsedCredit("A", 2023, 15)], flow.Lapsed);
    }

    [Fact]
    public void A_year_that_is_negative_from_the_start_draws_nothing_and_lapses()
    {
        var flow = Scene((1, -5), (3, -7));

        Assert.Empty(flow.Draws);
        Assert.Empty(flow.Uncovered);
        Assert.Equal([new LapsedCredit("A", 2023, 12)], flow.Lapsed);
    }

    [Fact]
    public void The_smallest_number_has_no_opposite_and_is_an_error() => Assert.Throws<OverflowException>(() => Scene((1, long.MinValue)));

    /// <summary>A with Bidrag 30 and Ram 20 in each year; month 13 is January 2024.</summary>
    private static SourceFlow Scene(params (int Month, long Cost)[] costs)
    {
        var scene = new BudgetScene().Initiative(
            "A", code: "1", budget: [(2023, "Ram", 1), (2023, "Bidrag", 1), (2024, "Ram", 1), (2024, "Bidrag", 1)]);
        foreach (var year in new[] { 2023, 2024 })
        {
            scene.Source("Bidrag", 1, year, 30, carries: false).Source("Ram", 2, year, 20, carries: false).Import(year, 12);
        }

        return scene.Booked("1", [.. costs.Select(cost => (2023 + ((cost.Month - 1) / 12), ((cost.Month - 1) % 12) + 1, cost.Cost, 0L))]).Flow();
    }

    private static IEnumerable<(string Source, int Month, long Amount)> Draws(SourceFlow flow) =>
        flow.Draws.Select(draw => (draw.Source, draw.Month.Month, draw.Amount));
}
