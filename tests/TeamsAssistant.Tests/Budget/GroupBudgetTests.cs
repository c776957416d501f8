using TeamsAssistant.Budget;

namespace TeamsAssistant.Tests.Budget;

/// <summary>Sums by department, by area and of everything, and what sources paid of them.</summary>
public sealed class GroupBudgetTests
{
    [Fact]
    public void A_department_holds_what_names_it_with_own_codes_and_rows_only()
    {
        var total = Town().Ask(new BudgetGroup(GroupKind.Department, "socialförvaltningen"));

        Assert.Equal((20, 200, 7, -180), (total.Budget, total.Outcome, total.Revenue, total.Remaining));
        Assert.Equal(["B"], total.Holds);
    }

    [Fact]
    public void An_area_likewise() => Assert.Equal((101, 1_010), (Town().Ask(new(GroupKind.Area, "Centrum")).Budget, Town().Ask(new(GroupKind.Area, "CENTRUM")).Outcome));

    [Fact]
    public void The_rows_that_name_none_are_a_group_too() => Assert.Equal(["C"], Town().Ask(new(GroupKind.Department, null)).Holds);

    [Fact]
    public void All_holds_each_krona_once_and_is_what_the_departments_make_up()
    {
        var all = Town().Ask(BudgetGroup.All);

        Assert.Equal((121, 1_210), (all.Budget, all.Outcome));
        Assert.Equal(
            all.Outcome,
            new[] { "Kommunledningskontoret", "Socialförvaltningen", null }.Sum(name => Town().Ask(new(GroupKind.Department, name)).Outcome));
    }

    [Fact]
    public void Only_what_the_one_who_asks_may_see_is_summed()
    {
        var scene = Town();

        Assert.Equal(10, scene.Ask(BudgetGroup.All, [scene.Register.FindInitiative("A")!]).Outcome);
    }

    [Fact]
    public void An_unknown_department_has_no_sum() => Assert.Null(Town().Ask(new(GroupKind.Department, "Ingen")).Outcome);

    [Fact]
    public void Without_a_ledger_outcome_use_and_uncovered_are_missing()
    {
        var total = new BudgetScene().Source("Ram", 1, 2023, 50).Initiative("A", code: "1", budget: [(2023, "Ram", 5)]).Ask(BudgetGroup.All);

        Assert.Equal((null, null), (total.Outcome, total.Uncovered));
        Assert.Equal([new SourceBudget("Ram", 1, 5)], total.Sources);
    }

    [Fact]
    public void Use_by_source_and_what_is_uncovered_make_up_the_outcome()
    {
        var scene = Paid();
        var statement = scene.Ask("P", 2023);

        Assert.Equal([new SourceBudget("Bidrag", 1, 4, 30), new("Ram", 2, 3, 50)], statement.Sources);
        Assert.Equal(15, statement.Uncovered);
        Assert.Equal(statement.Outcome, statement.Sources.Sum(source => source.Used) + statement.Uncovered);
        Assert.Equal(statement.Sources, scene.Ask(BudgetGroup.All).Sources);
        Assert.Equal(15, scene.AskCommittee("KS", 2023).Uncovered);
    }

    [Fact]
    public void What_a_lost_part_has_used_is_shown_without_a_budget()
    {
        var scene = Paid();
        scene.Lost("B");

        Assert.Equal([new SourceBudget("Bidrag", 1, 4, 30), new("Ram", 2, null, 50)], scene.Ask("P", 2023).Sources);
        Assert.Equal(4, scene.Ask("P", 2023).Budget);
    }

    /// <summary>A 30 of Bidrag's 30; B 65, of which Ram has 50.</summary>
    private static BudgetScene Paid() => new BudgetScene().Source("Bidrag", 1, 2023, 30).Source("Ram", 2, 2023, 50)
        .Initiative("P").Initiative("A", "P", "1", (2023, "Bidrag", 4)).Initiative("B", "P", "2", (2023, "Ram", 3))
        .Booked("1", (2023, 1, 30, 0)).Booked("2", (2023, 2, 65, 0)).Import(2023, 2);

    private static BudgetScene Town() => new BudgetScene()
        .Initiative("A", code: "1", budget: [(2023, "Ram", 1)]).Place("A", "Kommunledningskontoret", "Centrum")
        .Initiative("B", "A", "2", (2023, "Ram", 20)).Place("B", "Socialförvaltningen", null)
        .Initiative("C", "B", "3", (2023, "Ram", 100)).Place("C", null, "Centrum")
        .Booked("1", (2023, 1, 10, 0)).Booked("2", (2023, 2, 200, 7)).Booked("3", (2023, 6, 1_000, 0))
        .Import(2023, through: 6);
}
