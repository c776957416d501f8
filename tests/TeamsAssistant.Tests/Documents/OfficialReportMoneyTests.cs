using TeamsAssistant.Budget;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Reports.Kinds;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Documents;

/// <summary>What the document says of money, and that each amount leads to its file.</summary>
public sealed class OfficialReportMoneyTests
{
    private const string Economy = "Ekonomiska konsekvenser";
    private const long Mkr = ReportExample.Mkr;

    private static readonly Dictionary<string, LatestState> Silent = [];

    /// <summary>The board's programme, the school board's part of it, and the board's own part of that.</summary>
    private static readonly IReadOnlyList<Initiative> Family =
    [
        Money("P", "Paketet", 100, "1"),
        Money("C", "Hemlig i annan nämnd", 20, "2") with { Committee = "BUN", Programme = "P" },
        Money("G", "Barnbarnet", 30, "3") with { Programme = "C" },
    ];

    [Fact]
    public void A_part_of_a_part_is_counted_once_and_stands_under_the_programme()
    {
        var report = OfficialReport.Of(Input(Family));

        Assert.Equal("150,0", Amount(report, FigureKind.Budget, "P"));
        Assert.Equal("30,0", Amount(report, FigureKind.Budget, "G"));
        Assert.Equal("130,0", Amount(report, FigureKind.Budget, null));
        Assert.Equal("65,0", Amount(report, FigureKind.Outcome, null));
        Assert.Equal([RowRole.Item, RowRole.Part, RowRole.Total], Table(report).Rows.Select(row => row.Role));
    }

    [Fact]
    public void The_sum_holds_no_other_committees_part_and_says_that_the_programme_does()
    {
        var text = ReportText.Under(OfficialReport.Of(Input(Family)), Economy);

        Assert.Contains("Summan omfattar de insatser som hör till Kommunstyrelsen", text, StringComparison.Ordinal);
        Assert.Contains("även sådana som hör till andra nämnder", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Raderna är avrundade", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_other_committees_parts_nothing_is_said_of_them() => Assert.DoesNotContain(
        "andra nämnder", ReportText.Under(OfficialReport.Of(ReportExample.Input()), Economy), StringComparison.Ordinal);

    [Fact]
    public void Budgets_by_source_are_the_committees_own()
    {
        var report = OfficialReport.Of(Input([.. Family, Money("Q", "Annat", 5, "4", "Ram")]));
        var sources = report.Figures.Where(figure => figure.Kind == FigureKind.SourceBudget).ToDictionary(figure => figure.About, figure => figure.Text);

        Assert.Equal(new Dictionary<string, string> { ["Statsbidrag"] = "130,0", ["Ram"] = "5,0" }, sources);
    }

    [Fact]
    public void When_one_source_pays_all_it_is_named_in_a_sentence()
    {
        var report = OfficialReport.Of(Input(Family));

        Assert.Contains("Hela budgeten kommer från Statsbidrag.", ReportText.Under(report, Economy), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Figures, figure => figure.Kind == FigureKind.SourceBudget);
    }

    [Fact]
    public void The_sum_lacks_are_named_for_the_committee_and_counted_for_others()
    {
        var text = ReportText.Whole(OfficialReport.Of(Input(
        [
            .. Family,
            Town.Initiative("N", "Utan allt"),
            Town.Initiative("N2", "Utan kod") with { Funding = [new Funding(2026, "Statsbidrag", Mkr)] },
            Town.Initiative("B1", "Hemlig ett") with { Committee = "BUN", Programme = "P" },
            Town.Initiative("B2", "Hemlig två") with { Committee = "SN", Programme = "P", ObjectCodes = ["9"] },
        ])));

        Assert.Contains("Summorna saknar budget och utfall (ingen objektskod) för Utan allt; utfall (ingen objektskod) för Utan kod.", text, StringComparison.Ordinal);
        Assert.Contains("Programraderna saknar dessutom budget och utfall (ingen objektskod) för 1 del i en annan nämnd; budget för 1 del i en annan nämnd.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemlig", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sums_forecast_is_the_straight_line_and_says_so()
    {
        var states = new Dictionary<string, LatestState> { ["G"] = Given("G", 99 * Mkr) };
        var report = OfficialReport.Of(Input(Family, states));

        Assert.Equal("99,0", Amount(report, FigureKind.Forecast, "G"));
        Assert.Equal("78,0", Amount(report, FigureKind.Forecast, null));
        Assert.Equal("framskriven", string.Concat(Table(report).Rows[^1].Cells[^1].Select(run => run.Text)));
        Assert.Contains("framskriven: utfallet till och med den 31\u00A0oktober\u00A02026 omräknat till helår", ReportText.Under(report, Economy), StringComparison.Ordinal);
        Assert.Contains("ansvarigas prognoser står på raderna och läggs inte ihop", ReportText.Under(report, Economy), StringComparison.Ordinal);
    }

    [Fact]
    public void An_initiative_of_the_committee_without_row_is_named_when_the_sum_holds_it()
    {
        var input = Input([.. Family, Money("OLD", "Vårens insats", 7, "8") with { End = new DateOnly(2026, 6, 30) }]);
        var report = OfficialReport.Of(input with { Standings = [.. input.Standings.Where(standing => standing.Initiative.Id != "OLD")] });

        Assert.Equal("137,0", Amount(report, FigureKind.Budget, null));
        Assert.Contains("saknar egen rad: Vårens insats.", ReportText.Under(report, Economy), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_neither_budget_nor_code_has_no_row_and_is_named_under_the_table()
    {
        var report = OfficialReport.Of(Input([.. Family, Town.Initiative("N", "Utan allt")]));

        Assert.DoesNotContain(Table(report).Rows, row => string.Concat(row.Cells[0].Select(run => run.Text)) == "Utan allt");
        Assert.Contains("Summorna saknar budget och utfall (ingen objektskod) för Utan allt.", ReportText.Under(report, Economy), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_budget_and_code_there_are_no_consequences_and_no_table()
    {
        var report = OfficialReport.Of(Input([Town.Initiative("N", "Utan allt")]));

        Assert.Equal(
            "Ärendet har inga ekonomiska konsekvenser enligt registret: ingen av insatserna har budget eller objektskod för 2026.",
            ReportText.Under(report, Economy));
    }

    [Fact]
    public void A_code_without_ledger_is_missing_not_without_consequences() => Assert.Contains(
        "Utan budget|saknas|saknas|saknas|saknas|saknas",
        ReportText.Under(OfficialReport.Of(ReportExample.Input([Town.Initiative("N", "Utan budget") with { ObjectCodes = ["1"] }], [], Silent, ledger: false)), Economy),
        StringComparison.Ordinal);

    [Fact]
    public void Every_budget_and_indicator_leads_to_the_register_and_every_difference_to_both_files()
    {
        var report = OfficialReport.Of(ReportExample.Input());
        var register = (ReportExample.Import.Sha256, ReportExample.Import.File, (DateTimeOffset?)ReportExample.Import.At);
        var plans = report.Figures.Where(figure => figure.Kind
            is FigureKind.Budget or FigureKind.SourceBudget or FigureKind.Baseline or FigureKind.Target or FigureKind.IndicatorOutcome).ToList();
        var differences = report.Figures.Where(figure => figure.Kind == FigureKind.Remaining).ToList();

        Assert.Contains(plans, figure => figure is { Kind: FigureKind.Budget, Initiative: null });
        Assert.All(plans, figure => Assert.Equal(register, (figure.Source.Id, figure.Source.File, figure.Source.At)));
        Assert.NotEmpty(differences);
        Assert.All(differences, figure => Assert.Equal(
            ($"{ReportExample.Import.Sha256} {ReportExample.Ledger.Id}", "register-2026.xlsx, huvudbok-2026.se"), (figure.Source.Id, figure.Source.File)));
        Assert.All(report.Figures, figure => Assert.NotNull(figure.Source.Id));
    }

    [Fact]
    public void A_deviation_from_a_given_forecast_leads_to_register_and_answer()
    {
        var deviation = OfficialReport.Of(ReportExample.Input()).Figures.First(figure => figure is { Kind: FigureKind.Deviation, Initiative: "I-09" });

        Assert.Equal($"{ReportExample.Import.Sha256} upd-0008", deviation.Source.Id);
        Assert.Equal("Per-Erik Nordström", deviation.Source.By);
    }

    [Fact]
    public void The_register_is_among_what_the_decision_rests_on()
    {
        var report = OfficialReport.Of(ReportExample.Input());

        Assert.Contains("Insatsregistret (register-2026.xlsx), inläst 2026\u201111\u201119", ReportText.Under(report, "Beslutsunderlag"), StringComparison.Ordinal);
        Assert.Contains("Budget enligt insatsregistret (register-2026.xlsx), inläst 2026\u201111\u201119. Utfall enligt huvudboken: huvudbok-2026.se", ReportText.Under(report, Economy), StringComparison.Ordinal);
    }

    private static Initiative Money(string id, string name, long mkr, string code, string source = "Statsbidrag") =>
        Town.Initiative(id, name) with { ObjectCodes = [code], Funding = [new Funding(2026, source, mkr * Mkr)] };

    /// <summary>Half of each budget is spent, in ten months.</summary>
    private static ReportInput Input(IReadOnlyList<Initiative> initiatives, Dictionary<string, LatestState>? states = null) => ReportExample.Input(
        initiatives,
        initiatives.SelectMany(initiative => initiative.ObjectCodes.Select(code =>
            new CodeSums(code, [new MonthSums(new DateOnly(2026, 2, 1), initiative.Funding.Sum(row => row.Budget) / 2, 0)]))),
        states ?? Silent);

    private static LatestState Given(string initiative, long forecast) => new()
    {
        Initiative = initiative,
        Revision = 1,
        Update = new StatusUpdate
        {
            Id = "upd-1",
            Initiative = initiative,
            By = ReportExample.Register.People[1].Id,
            At = new DateTimeOffset(2026, 11, 14, 8, 0, 0, TimeSpan.Zero),
            ForecastYear = 2026,
            Answer = new Answer { Level = SituationLevel.Normal, Progress = 50, Done = "Klart." },
        },
        Forecasts = [new GivenForecast(2026, forecast, new DateOnly(2026, 11, 14), "upd-1")],
    };

    private static string Amount(ReportContent report, FigureKind kind, string? initiative) =>
        report.Figures.First(figure => figure.Kind == kind && figure.Initiative == initiative).Text;

    private static ReportTable Table(ReportContent report) =>
        report.Sections.Single(section => section.Heading == Economy).Blocks.OfType<ReportTable>().First();
}
