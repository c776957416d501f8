using TeamsAssistant.Budget.Tables;

namespace TeamsAssistant.Tests.Budget.Tables;

/// <summary>Sums by month: of an initiative by source, and of departments for the monthly reimbursement.</summary>
public sealed class MonthTablesTests
{
    [Fact]
    public void An_initiatives_months_add_up_to_its_year_and_each_month_to_its_cost()
    {
        // January 60: Bidrag 30, Ram 20, 10 uncovered. February −75: 10 + 20 + 30 back, 15 kept. March 18: 15 of those, 3 of Bidrag.
        var year = Year((1, 60), (2, -75), (3, 18));

        Assert.Equal(12, year.Months.Count);
        Assert.Equal([60, -75, 18, 0], year.Months.Take(4).Select(month => month.Cost!.Value));
        Assert.Equal([30, -30, 3, 0], year.Months.Take(4).Select(month => month.Used[0]!.Value));
        Assert.Equal([20, -20, 0, 0], year.Months.Take(4).Select(month => month.Used[1]!.Value));
        Assert.Equal([10, -10, 0, 0], year.Months.Take(4).Select(month => month.Uncovered!.Value));
        Assert.Equal([0, -15, 15, 0], year.Months.Take(4).Select(month => month.Kept!.Value));
        Assert.Equal(year.Statement.Outcome, year.Months.Sum(month => month.Cost));
        Assert.Equal(year.Statement.Sources.Select(source => source.Used), Enumerable.Range(0, 2).Select(i => year.Months.Sum(month => month.Used[i])));
        Assert.Equal(year.Statement.Uncovered, year.Months.Sum(month => month.Uncovered));
    }

    [Fact]
    public void A_month_that_is_not_booked_yet_is_not_zero()
    {
        var year = Year((1, 60));

        Assert.Equal(0, year.Months[3].Cost);
        Assert.Null(year.Months[4].Cost);
        Assert.Null(year.Months[4].Used[0]);
    }

    [Fact]
    public void Without_a_code_no_month_is_known()
    {
        var scene = new BudgetScene().Source("Ram", 1, 2023, 10).Initiative("A", budget: [(2023, "Ram", 1)]).Import(2023, 4);

        Assert.All(MonthTables.Of(scene.Ask("A", 2023), scene.Register, scene.Flow()).Months, month => Assert.Null(month.Cost));
    }

    [Fact]
    public void Departments_have_a_row_each_by_name_and_those_without_one_come_last()
    {
        var table = Departments();

        Assert.Equal(["Barnförvaltningen", "Ärendekontoret", null], table.Rows.Select(row => row.Department));
        Assert.Equal([null, 1_200L, 7L], table.Rows.Select(row => row.Sum));
        Assert.Equal([0L, 200L, 1_000L, null], table.Rows[1].Costs.Take(4));
        Assert.Equal(["D"], table.Rows[0].Missing.Select(part => part.Initiative));
        Assert.Equal([7L, 200L, 1_000L, null], table.Months.Take(4));
        Assert.Equal((1_207L, new DateOnly(2023, 3, 1)), (table.Sum, table.BookedThrough));
    }

    [Fact]
    public void Without_a_ledger_no_department_has_a_sum()
    {
        var scene = new BudgetScene().Initiative("A", code: "1").Place("A", "Barnförvaltningen", null);
        var table = MonthTables.ByDepartment(scene.Register, scene.Books.Of(2023), scene.Today);

        Assert.Null(table.Sum);
        Assert.All(table.Rows, row => Assert.Null(row.Sum));
        Assert.Empty(table.Imports);
    }

    private static DepartmentYear Departments()
    {
        var scene = new BudgetScene()
            .Initiative("A", code: "1").Initiative("B", "A", "2").Place("B", "Ärendekontoret", null)
            .Initiative("C", "B", "3").Place("C", "ärendekontoret", null).Initiative("D").Place("D", "Barnförvaltningen", null)
            .Booked("1", (2023, 1, 7, 0)).Booked("2", (2023, 2, 200, 0)).Booked("3", (2023, 3, 1_000, 0)).Import(2023, 3);
        return MonthTables.ByDepartment(scene.Register, scene.Books.Of(2023), scene.Today);
    }

    private static InitiativeYear Year(params (int Month, long Cost)[] costs)
    {
        var scene = new BudgetScene().Source("Bidrag", 1, 2023, 30).Source("Ram", 2, 2023, 20)
            .Initiative("P").Initiative("A", "P", "1", (2023, "Ram", 1), (2023, "Bidrag", 1))
            .Booked("1", [.. costs.Select(cost => (2023, cost.Month, cost.Cost, 0L))]).Import(2023, 4);
        return MonthTables.Of(scene.Ask("P", 2023), scene.Register, scene.Flow());
    }
}
