using FsCheck;
using FsCheck.Fluent;
using TeamsAssistant.Budget;

namespace TeamsAssistant.Tests.Budget;

public sealed class BudgetRulesTests
{
    private const long Mkr = 1_000_000_00;

    [Fact]
    public void Without_rows_code_or_ledger_everything_is_missing_and_nothing_is_zero()
    {
        var statement = new BudgetScene().Initiative("A").Ask("A", 2023);

        Assert.Null(statement.Budget);
        Assert.Null(statement.Outcome);
        Assert.Null(statement.Revenue);
        Assert.Null(statement.Remaining);
        Assert.Null(statement.Forecast);
        Assert.Null(statement.Deviation);
        Assert.False(statement.NeedsExplanation);
        Assert.Equal([Lack.Budget, Lack.ObjectCode, Lack.Ledger], statement.Missing.Select(part => part.Lack));
    }

    [Fact]
    public void A_code_without_booking_in_an_imported_year_is_zero()
    {
        var statement = new BudgetScene().Initiative("A", code: "100").Import(2023, through: 8).Ask("A", 2023);

        Assert.Equal(0, statement.Outcome);
        Assert.Equal(0, statement.Forecast?.Amount);
        Assert.DoesNotContain(statement.Missing, part => part.Lack == Lack.Ledger);
    }

    [Fact]
    public void Without_an_import_for_the_year_the_outcome_is_missing() =>
        Assert.Null(new BudgetScene().Initiative("A", code: "100").Booked("100", (2023, 1, 5, 0)).Ask("A", 2023).Outcome);

    [Fact]
    public void Another_years_rows_are_no_budget() =>
        Assert.Null(new BudgetScene().Initiative("A", budget: [(2022, "Ram", Mkr)]).Ask("A", 2023).Budget);

    [Fact]
    public void A_programme_holds_its_own_and_all_descendants_each_krona_once()
    {
        var statement = new BudgetScene()
            .Initiative("P", code: "1", budget: [(2023, "Ram", 2)])
            .Initiative("A", "P", "10", (2023, "Ram", 30), (2023, "Bidrag", 5))
            .Initiative("B", "A", "11,10", (2023, "Ram", 400))
            .Initiative("Other", code: "99", budget: [(2023, "Ram", 9_000)])
            .Booked("1", (2023, 1, 7, 1)).Booked("10", (2023, 1, 50, 0), (2023, 3, 60, 2)).Booked("11", (2023, 3, 800, 0))
            .Booked("99", (2023, 1, 9_000, 0))
            .Import(2023, through: 3)
            .Ask("P", 2023);

        Assert.Equal(437, statement.Budget);
        Assert.Equal(917, statement.Outcome);
        Assert.Equal(3, statement.Revenue);
        Assert.Equal(-480, statement.Remaining);
        Assert.Equal(2, statement.Parts);
        Assert.Equal([new MonthSums(new(2023, 1, 1), 57, 1), new MonthSums(new(2023, 3, 1), 860, 2)], statement.Months);
        Assert.Empty(statement.Missing);
    }

    [Fact]
    public void Revenue_stands_beside_the_cost_and_is_not_netted()
    {
        var statement = new BudgetScene().Initiative("A", code: "1").Booked("1", (2023, 1, 100, 40)).Import(2023, 1).Ask("A", 2023);

        Assert.Equal((100, 40), (statement.Outcome, statement.Revenue));
    }

    [Fact]
    public void A_sum_names_the_parts_that_it_lacks_but_not_those_of_other_years()
    {
        var statement = new BudgetScene()
            .Initiative("P")
            .Initiative("Whole", "P", "1", (2023, "Ram", 1))
            .Initiative("NoBudget", "P", "2")
            .Initiative("NoCode", "P", budget: [(2023, "Ram", 1)])
            .Initiative("Ended", "P")
            .Dates("Ended", null, new(2022, 12, 31))
            .Import(2023, 1)
            .Ask("P", 2023);

        Assert.Equal(
            [("NoBudget", Lack.Budget), ("NoCode", Lack.ObjectCode)],
            statement.Missing.Select(part => (part.Initiative, part.Lack)));
    }

    [Fact]
    public void The_officials_forecast_goes_before_the_straight_line()
    {
        var statement = new BudgetScene().Initiative("A", code: "1").Booked("1", (2023, 1, 100, 0)).Import(2023, 6)
            .Forecast("A", 2023, 777).Ask("A", 2023);

        Assert.Equal(new Forecast(777, ForecastBasis.Official, new(2023, 9, 1), "u1"), statement.Forecast);
    }

    [Fact]
    public void A_forecast_for_another_year_is_not_used() =>
        Assert.Equal(
            ForecastBasis.StraightLine,
            new BudgetScene().Initiative("A", code: "1").Import(2023, 6).Forecast("A", 2022, 777).Ask("A", 2023).Forecast?.Basis);

    [Fact]
    public void A_childs_forecast_is_not_the_programmes()
    {
        var forecast = new BudgetScene().Initiative("P").Initiative("A", "P", "1").Booked("1", (2023, 1, 100, 0)).Import(2023, 6)
            .Forecast("A", 2023, 777).Ask("P", 2023).Forecast;

        Assert.Equal(new Forecast(200, ForecastBasis.StraightLine, new(2023, 6, 30), "import-2023"), forecast);
    }

    [Theory]
    [InlineData(100, 7, 171)]
    [InlineData(5, 8, 8)]
    [InlineData(-5, 8, -8)]
    [InlineData(7, 8, 11)]
    [InlineData(0, 3, 0)]
    [InlineData(100, 12, 100)]
    public void The_straight_line_rounds_half_away_from_zero(long outcome, int months, long expected) =>
        Assert.Equal(expected, ForecastRules.StraightLine(outcome, months));

    [Fact]
    public void The_straight_line_is_the_nearest_whole_ore() => Check.QuickThrowOnFailure(Prop.ForAll<int, byte>((outcome, month) =>
    {
        var months = (month % 12) + 1;
        var error = Int128.Abs(((Int128)ForecastRules.StraightLine(outcome, months) * months) - ((Int128)outcome * 12));
        return error * 2 <= months;
    }));

    [Fact]
    public void Nothing_booked_gives_no_forecast() =>
        Assert.Null(new BudgetScene().Initiative("A", code: "1").Import(2023, through: null).Ask("A", 2023).Forecast);

    [Fact]
    public void A_closed_year_has_no_forecast_and_its_outcome_stands()
    {
        var scene = new BudgetScene().Initiative("A", code: "1", budget: [(2023, "Ram", 100)]).Booked("1", (2023, 1, 130, 0))
            .Import(2023, 12).Forecast("A", 2023, 777);
        scene.Today = new(2024, 1, 1);
        var statement = scene.Ask("A", 2023);

        Assert.True(statement.Closed);
        Assert.Null(statement.Forecast);
        Assert.Equal(30, statement.Deviation);
        Assert.True(BudgetRules.IsOver(statement));
    }

    [Fact]
    public void The_last_day_of_the_year_is_still_open()
    {
        var scene = new BudgetScene().Initiative("A", code: "1").Import(2023, 12);
        scene.Today = new(2023, 12, 31);

        Assert.NotNull(scene.Ask("A", 2023).Forecast);
    }

    [Theory]
    [InlineData(2_000_000_00, 2_100_000_00, false)]
    [InlineData(2_000_000_00, 2_100_000_01, true)]
    [InlineData(2_000_000_00, 1_899_999_99, true)]
    [InlineData(10_000_000_00, 10_500_000_00, false)]
    [InlineData(10_000_000_00, 10_500_000_01, true)]
    [InlineData(10_000_00, 60_000_00, false)]
    [InlineData(0, 100_000_01, true)]
    public void A_deviation_asks_for_an_explanation_beyond_both_thresholds(long budget, long forecast, bool asks)
    {
        var statement = new BudgetScene().Initiative("A", budget: [(2023, "Ram", budget)]).Forecast("A", 2023, forecast).Ask("A", 2023);

        Assert.Equal(forecast - budget, statement.Deviation);
        Assert.Equal(asks, statement.NeedsExplanation);
    }

    [Fact]
    public void Sources_stand_in_their_order_and_carried_money_keeps_its_order()
    {
        var statement = new BudgetScene()
            .Source("Mandatperiodsmedel", 2, 2023).Source("Statsbidrag", 1, 2022).Source("Statsbidrag", 9, 2024)
            .Initiative("A", budget: [(2023, "Mandatperiodsmedel", 3), (2023, "Statsbidrag", 4)])
            .Ask("A", 2023);

        Assert.Equal([new SourceBudget("Statsbidrag", 1, 4), new SourceBudget("Mandatperiodsmedel", 2, 3)], statement.Sources);
    }

    [Fact]
    public void A_broken_financial_year_counts_months_of_the_calendar_year()
    {
        var import = new LedgerImport
        {
            Id = "broken",
            File = "b.se",
            Sha256 = "0",
            At = default,
            From = new(2022, 7, 1),
            To = new(2023, 6, 30),
            BookedThrough = new(2023, 4, 1),
        };
        var scene = new BudgetScene().Initiative("A", code: "1").Booked("1", (2022, 9, 1_000, 0), (2023, 2, 40, 0)).Import(import);

        Assert.Equal((40, 120L), (scene.Ask("A", 2023).Outcome, scene.Ask("A", 2023).Forecast?.Amount));
    }

    [Fact]
    public void A_sum_beyond_64_bits_is_an_error()
    {
        var scene = new BudgetScene().Initiative("P", budget: [(2023, "Ram", long.MaxValue)]).Initiative("A", "P", budget: [(2023, "Ram", 1)]);

        Assert.Throws<OverflowException>(() => scene.Ask("P", 2023));
    }

    [Fact]
    public void A_programme_is_the_sum_of_its_parts_however_they_are_nested() => Check.QuickThrowOnFailure(
        Prop.ForAll<int[]>(costs =>
        {
            var scene = new BudgetScene().Initiative("0").Import(2023, 12);
            for (var i = 1; i <= costs.Length; i++)
            {
                scene.Initiative($"{i}", under: $"{i / 2}", code: $"C{i}").Booked($"C{i}", (2023, (i % 12) + 1, costs[i - 1], 0));
            }

            return scene.Ask("0", 2023).Outcome == (costs.Length == 0 ? null : costs.Sum(cost => (long)cost));
        }));

    [Fact]
    public void The_term_of_office_programme_of_eskilstuna_comes_out_by_year()
    {
        var scene = new BudgetScene()
            .Initiative("Mandat", budget: [(2023, "Mandatperiodsmedel", 218 * Mkr / 10)])
            .Initiative("Lovstöd", "Mandat", "LOV")
            .Initiative("Trygga unga", "Mandat", "TU")
            .Booked("LOV", (2020, 7, 45 * Mkr / 10, 0)).Booked("TU", (2022, 8, 126 * Mkr / 10, 0))
            .Import(2020, 12).Import(2021, 12).Import(2022, 12);

        Assert.Equal(
            [45 * Mkr / 10, 0, 126 * Mkr / 10],
            Enumerable.Range(2020, 3).Select(year => scene.Ask("Mandat", year).Outcome));
        Assert.Equal(218 * Mkr / 10, scene.Ask("Mandat", 2023).Budget);
    }

    [Fact]
    public void The_parts_of_trygghetspaketet_add_up_to_189_whatever_the_report_states()
    {
        var scene = new BudgetScene().Initiative("Trygghetspaketet");
        foreach (var (name, budget) in new[]
        {
            ("Trygga unga", 49), ("Samordnare", 1), ("Trygga unga skolan", 30), ("Dialog", 7), ("Ordningsvakter", 1), ("Jobbcentrum", 80), ("Lovstöd", 21),
        })
        {
            scene.Initiative(name, "Trygghetspaketet", budget: [(2023, "Ram", budget * Mkr)]);
        }

        Assert.Equal(189 * Mkr, scene.Ask("Trygghetspaketet", 2023).Budget);
    }
}
