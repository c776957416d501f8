using TeamsAssistant.Budget.Sources;

namespace TeamsAssistant.Tests.Budget.Sources;

/// <summary>Every sentence of rules.md "Sources in order", with sums computed by hand.</summary>
public sealed class SourceRulesTests
{
    [Fact]
    public void Without_register_and_ledger_there_is_nothing()
    {
        var flow = new BudgetScene().Flow();

        Assert.Empty(flow.Years);
        Assert.Empty(flow.Initiatives);
    }

    [Fact]
    public void The_first_source_is_used_before_the_second_and_the_rest_is_uncovered()
    {
        var flow = new BudgetScene().Source("Ram", 2, 2023, 50).Source("Bidrag", 1, 2023, 30)
            .Initiative("A", code: "1", budget: [(2023, "Ram", 1), (2023, "Bidrag", 1)])
            .Booked("1", (2023, 1, 20, 0), (2023, 2, 40, 0), (2023, 3, 45, 0)).Import(2023, 3).Flow();

        Assert.Equal(
            [Draw("A", "Bidrag", 1, 20), Draw("A", "Bidrag", 2, 10), Draw("A", "Ram", 2, 30), Draw("A", "Ram", 3, 20)],
            flow.Draws);
        Assert.Equal([new Uncovered("A", new(2023, 3, 1), 25)], flow.Uncovered);
        Assert.Equal((30L, 0L), (flow.OfSource("bidrag", 2023)!.Used, flow.OfSource("Bidrag", 2023)!.Left));
        var paid = flow.OfInitiative("a", 2023)!;
        Assert.Equal([new SourceUse("Bidrag", 30), new SourceUse("Ram", 50)], paid.Sources);
        Assert.Equal((25L, 0L), (paid.Uncovered, paid.Lapsed));
    }

    [Fact]
    public void A_child_does_not_inherit_the_right_to_a_source()
    {
        var flow = new BudgetScene().Source("Ram", 1, 2023, 100)
            .Initiative("P", code: "1", budget: [(2023, "Ram", 100)]).Initiative("C", "P", "2")
            .Booked("1", (2023, 1, 10, 0)).Booked("2", (2023, 1, 5, 0)).Import(2023, 1).Flow();

        Assert.Equal([Draw("P", "Ram", 1, 10)], flow.Draws);
        Assert.Equal([new Uncovered("C", new(2023, 1, 1), 5)], flow.Uncovered);
    }

    [Fact]
    public void A_row_of_another_year_gives_no_right() => Assert.Empty(new BudgetScene().Source("Ram", 1, 2023, 100)
        .Initiative("A", code: "1", budget: [(2022, "Ram", 100)]).Booked("1", (2023, 1, 10, 0)).Import(2023, 1).Flow().Draws);

    [Fact]
    public void Budget_is_a_plan_and_no_ceiling_on_what_the_source_pays() => Assert.Equal([Draw("A", "Ram", 1, 80)], new BudgetScene()
        .Source("Ram", 1, 2023, 100)
        .Initiative("A", code: "1", budget: [(2023, "Ram", 0)]).Booked("1", (2023, 1, 80, 0)).Import(2023, 1).Flow().Draws);

    [Fact]
    public void Sources_of_the_same_order_go_by_name_ordinal() => Assert.Equal(
        ["Z", "a", "Ä"],
        new BudgetScene().Source("a", 1, 2023, 10).Source("Ä", 1, 2023, 10).Source("Z", 1, 2023, 10)
            .Initiative("A", code: "1", budget: [(2023, "Ä", 1), (2023, "Z", 1), (2023, "a", 1)])
            .Booked("1", (2023, 1, 30, 0)).Import(2023, 1).Flow()
            .Draws.Select(draw => draw.Source));

    [Fact]
    public void What_does_not_cover_all_is_shared_pro_rata_with_the_largest_remainder_first()
    {
        // 100 over 30 + 30 + 90: 20, 20, 60. 101 over the same: 20.2, 20.2, 60.6: the third gets the öre.
        Assert.Equal([20, 20, 60], Shares(100));
        Assert.Equal([20, 20, 61], Shares(101));

        static long[] Shares(long allotted) =>
        [
            .. new BudgetScene().Source("Ram", 1, 2023, allotted)
                .Initiative("C", code: "3", budget: [(2023, "Ram", 1)])
                .Initiative("A", code: "1", budget: [(2023, "Ram", 1)])
                .Initiative("B", code: "2", budget: [(2023, "Ram", 1)])
                .Booked("1", (2023, 1, 30, 0)).Booked("2", (2023, 1, 30, 0)).Booked("3", (2023, 1, 90, 0)).Import(2023, 1).Flow()
                .Draws.Select(draw => draw.Amount),
        ];
    }

    [Fact]
    public void Equal_remainders_go_by_Insats_id_ordinal()
    {
        // 2 over 1 + 1 + 1: 0.67 each; "B" before "a" in ordinal order, "b" last.
        var flow = new BudgetScene().Source("Ram", 1, 2023, 2)
            .Initiative("b", code: "1", budget: [(2023, "Ram", 1)])
            .Initiative("a", code: "2", budget: [(2023, "Ram", 1)])
            .Initiative("C", code: "3", budget: [(2023, "Ram", 1)])
            .Booked("1", (2023, 1, 1, 0)).Booked("2", (2023, 1, 1, 0)).Booked("3", (2023, 1, 1, 0)).Import(2023, 1).Flow();

        Assert.Equal(["C", "a"], flow.Draws.Select(draw => draw.Initiative));
        Assert.Equal("b", flow.Uncovered.Single().Initiative);
    }

    [Fact]
    public void When_remainders_change_places_an_öre_moves_to_another_source()
    {
        // 11 over X 1,050, Y 40, Z 10: 10.5, 0.4, 0.1, and X gets the öre. With Z 146: 9.35, 0.36, 1.30, and Y gets it, so that Ram pays 39 of Y.
        Assert.Equal(40, OfRam(10));
        Assert.Equal(39, OfRam(146));

        static long? OfRam(long cost) => new BudgetScene().Source("Bidrag", 1, 2023, 11).Source("Ram", 2, 2023, 100)
            .Initiative("X", code: "1", budget: [(2023, "Bidrag", 1)])
            .Initiative("Y", code: "2", budget: [(2023, "Bidrag", 1), (2023, "Ram", 1)])
            .Initiative("Z", code: "3", budget: [(2023, "Bidrag", 1)])
            .Booked("1", (2023, 1, 1_050, 0)).Booked("2", (2023, 1, 40, 0)).Booked("3", (2023, 1, cost, 0)).Import(2023, 1).Flow()
            .OfSource("Ram", 2023)!.Used;
    }

    [Fact]
    public void The_next_source_is_shared_by_what_is_not_yet_covered()
    {
        // Bidrag 60 over A 100 and B 20: A 50, B 10. Ram 30 over A 50 alone: B may not use it.
        var flow = new BudgetScene().Source("Bidrag", 1, 2023, 60).Source("Ram", 2, 2023, 30)
            .Initiative("A", code: "1", budget: [(2023, "Bidrag", 1), (2023, "Ram", 1)])
            .Initiative("B", code: "2", budget: [(2023, "Bidrag", 1)])
            .Booked("1", (2023, 1, 100, 0)).Booked("2", (2023, 1, 20, 0)).Import(2023, 1).Flow();

        Assert.Equal([Draw("A", "Bidrag", 1, 50), Draw("B", "Bidrag", 1, 10), Draw("A", "Ram", 1, 30)], flow.Draws);
        Assert.Equal([new("A", new(2023, 1, 1), 20), new Uncovered("B", new(2023, 1, 1), 10)], flow.Uncovered);
    }

    [Fact]
    public void An_earlier_month_is_paid_before_a_later_one() => Assert.Equal([Draw("B", "Ram", 1, 10)], new BudgetScene()
        .Source("Ram", 1, 2023, 10)
        .Initiative("A", code: "1", budget: [(2023, "Ram", 1)]).Initiative("B", code: "2", budget: [(2023, "Ram", 1)])
        .Booked("1", (2023, 2, 10, 0)).Booked("2", (2023, 1, 10, 0)).Import(2023, 2).Flow().Draws);

    [Fact]
    public void A_code_that_two_have_is_paid_once() => Assert.Equal([Draw("B", "Ram", 1, 10)], new BudgetScene().Source("Ram", 1, 2023, 100)
        .Initiative("A", code: "1", budget: [(2023, "Ram", 1)]).Lost("A").Initiative("B", code: "1", budget: [(2023, "Ram", 1)])
        .Booked("1", (2023, 1, 10, 0)).Import(2023, 1).Flow().Draws);

    [Fact]
    public void What_the_register_has_lost_stays_paid_by_its_source() => Assert.Equal([Draw("A", "Ram", 1, 10)], new BudgetScene()
        .Source("Ram", 1, 2023, 100)
        .Initiative("A", code: "1", budget: [(2023, "Ram", 1)]).Lost("A").Booked("1", (2023, 1, 10, 0)).Import(2023, 1).Flow().Draws);

    [Fact]
    public void A_sum_beyond_64_bits_is_an_error() => Assert.Throws<OverflowException>(() => new BudgetScene()
        .Source("Ram", 1, 2022, long.MaxValue).Source("Ram", 1, 2023, 1).Import(2022, 12).Import(2023, 1).Flow());

    [Fact]
    public void The_largest_amounts_are_shared_exactly()
    {
        var flow = new BudgetScene().Source("Ram", 1, 2023, long.MaxValue)
            .Initiative("A", code: "1", budget: [(2023, "Ram", 1)]).Initiative("B", code: "2", budget: [(2023, "Ram", 1)])
            .Booked("1", (2023, 1, long.MaxValue, 0)).Booked("2", (2023, 1, long.MaxValue, 0)).Import(2023, 1).Flow();

        Assert.Equal([(long.MaxValue / 2) + 1, long.MaxValue / 2], flow.Draws.Select(draw => draw.Amount));
    }

    private static InitiativeDraw Draw(string initiative, string source, int month, long amount) =>
        new(initiative, source, new(2023, month, 1), amount);
}
