using TeamsAssistant.Budget;

namespace TeamsAssistant.Tests.Budget;

/// <summary>Figures of the seeds whose ledgers are not in the demo municipality, by the product's rules (domain.md, Figures from the seeds).</summary>
public sealed class SeedRecordsTests
{
    private const long Tenth = 10_000_000;

    [Fact]
    public void In_2021_13_of_external_money_covered_everything_and_the_own_funds_rest()
    {
        var scene = new BudgetScene().Source("Externa medel", 1, 2021, 130 * Tenth, carries: false, repaid: true).Source("Mandatperiodsmedel", 2, 2021, 100 * Tenth)
            .Initiative("A", code: "1", budget: [(2021, "Externa medel", 130 * Tenth), (2021, "Mandatperiodsmedel", 5 * Tenth)])
            .Booked("1", (2021, 3, 60 * Tenth, 0), (2021, 11, 70 * Tenth, 0)).Import(2021, 12);

        Assert.Equal(
            [new SourceBudget("Externa medel", 1, 130 * Tenth, 130 * Tenth), new("Mandatperiodsmedel", 2, 5 * Tenth, 0)],
            scene.Ask("A", 2021).Sources);
        Assert.Equal(0, scene.Flow().OfSource("Externa medel", 2021)!.RepaymentRisk);
    }

    [Fact]
    public void Of_36_planned_in_August_2022_14_are_own_funds()
    {
        var statement = new BudgetScene().Source("Bidrag", 1, 2022, 220 * Tenth).Source("Mandatperiodsmedel", 2, 2022, 255 * Tenth)
            .Initiative("P").Initiative("A", "P", "1", (2022, "Bidrag", 220 * Tenth)).Initiative("B", "P", "2", (2022, "Mandatperiodsmedel", 140 * Tenth))
            .Import(2022, 8).Ask("P", 2022);

        Assert.Equal((360 * Tenth, 140 * Tenth), (statement.Budget, statement.Sources.Single(source => source.Source == "Mandatperiodsmedel").Budget));
    }

    [Fact]
    public void Huddinge_s_safety_package_is_15_a_year_and_10_of_it_housing_social()
    {
        var scene = new BudgetScene()
            .Initiative("Trygghetspaket").Initiative("Bostadssocialt", "Trygghetspaket", null, (2023, "Ram", 100 * Tenth)).Place("Bostadssocialt", null, "Bostadssocialt")
            .Initiative("Övrigt", "Trygghetspaket", null, (2023, "Ram", 50 * Tenth));

        Assert.Equal(150 * Tenth, scene.Ask("Trygghetspaket", 2023).Budget);
        Assert.Equal(100 * Tenth, scene.Ask(new BudgetGroup(GroupKind.Area, "Bostadssocialt")).Budget);
    }
}
