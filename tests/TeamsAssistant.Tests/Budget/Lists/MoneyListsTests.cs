using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Lists;

namespace TeamsAssistant.Tests.Budget.Lists;

/// <summary>Who is over budget, which are the largest, who has not used its grant.</summary>
public sealed class MoneyListsTests
{
    [Fact]
    public void Over_budget_are_initiatives_by_the_largest_excess_without_threshold()
    {
        var list = MoneyLists.Over(All());

        Assert.Equal(["C", "A"], list.Items.Select(statement => statement.Initiative.Id));
        Assert.Equal([("E", Lack.ObjectCode), ("F", Lack.Budget)], list.Missing.Select(part => (part.Initiative, part.Lack)));
    }

    [Fact]
    public void Programmes_are_in_it_when_asked() => Assert.Equal(
        ["P", "C"], MoneyLists.Largest(All(), statement => statement.Outcome, 2, programmes: true).Items.Select(one => one.Initiative.Id));

    [Fact]
    public void The_largest_stop_at_the_number_asked_for_and_ties_go_by_id() => Assert.Equal(
        ["C", "A"], MoneyLists.Largest(All(), statement => statement.Outcome, 2).Items.Select(one => one.Initiative.Id));

    [Fact]
    public void A_grant_is_unused_as_far_as_less_than_its_budget_is_drawn()
    {
        var scene = Scene();
        var list = MoneyLists.Unused(scene.Register.Initiatives, 2023, scene.Flow());

        Assert.Equal([("D", 40L, 0L), ("H", 9L, 4L)], list.Items.Select(grant => (grant.Initiative.Id, grant.Budget, grant.Used)));
        Assert.Equal([("E", Lack.ObjectCode)], list.Missing.Select(part => (part.Initiative, part.Lack)));
    }

    [Fact]
    public void Another_source_can_be_asked_about()
    {
        var scene = Scene();

        Assert.Equal(["B"], MoneyLists.Unused(scene.Register.Initiatives, 2023, scene.Flow(), source => source.Source == "Ram").Items.Select(grant => grant.Initiative.Id));
    }

    [Fact]
    public void Without_a_ledger_nobody_is_said_to_have_used_nothing()
    {
        var scene = new BudgetScene().Source("Bidrag", 1, 2023, 10, repaid: true).Initiative("A", code: "1", budget: [(2023, "Bidrag", 5)]);
        var list = MoneyLists.Unused(scene.Register.Initiatives, 2023, scene.Flow());

        Assert.Empty(list.Items);
        Assert.Equal([("A", Lack.Ledger)], list.Missing.Select(part => (part.Initiative, part.Lack)));
    }

    private static IReadOnlyList<BudgetStatement> All()
    {
        var scene = Scene();
        return [.. scene.Register.Initiatives.Select(initiative => scene.Ask(initiative.Id, 2023))];
    }

    /// <summary>A closed year: A costs 11 against 10, B is within, C far over, D has drawn nothing, H four of nine.</summary>
    private static BudgetScene Scene()
    {
        var scene = new BudgetScene().Source("Bidrag", 2, 2023, 100, repaid: true).Source("Ram", 1, 2023, 10)
            .Initiative("P")
            .Initiative("A", "P", "1", (2023, "Bidrag", 10)).Initiative("B", "P", "2", (2023, "Ram", 20))
            .Initiative("C", "P", "3", (2023, "Fond", 5)).Initiative("D", "P", "4", (2023, "Bidrag", 40))
            .Initiative("E", "P", null, (2023, "Bidrag", 1)).Initiative("F", "P", "6").Initiative("G")
            .Initiative("H", "P", "8", (2023, "Bidrag", 9)).Booked("8", (2023, 5, 6, 0), (2023, 6, -2, 0))
            .Booked("1", (2023, 1, 15, 0), (2023, 2, -10, 0), (2023, 3, 6, 0)).Booked("2", (2023, 1, 10, 0)).Booked("3", (2023, 1, 50, 0))
            .Booked("6", (2023, 1, 1, 0)).Import(2023, 12);
        scene.Today = new(2024, 2, 1);
        return scene;
    }
}
