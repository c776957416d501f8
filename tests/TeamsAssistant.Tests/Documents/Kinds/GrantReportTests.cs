using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Documents.Kinds;

public sealed class GrantReportTests
{
    [Theory]
    [InlineData("sv", "Återrapportering av Statsbidrag 2026", "Medlen · Finansierade aktiviteter · Självskattning · Uppgifter som saknas")]
    [InlineData("en", "Report on Statsbidrag 2026", "The funds · Activities financed · Self-assessment · What is missing")]
    public async Task It_is_known_by_its_title_and_headings(string language, string title, string headings)
    {
        var report = await DemoReports.ContentAsync(MatterKind.GrantReport, Language.From(language));

        Assert.Equal(title, report.Title);
        Assert.Equal(headings, string.Join(" · ", report.Sections.Select(section => section.Heading)));
    }

    [Fact]
    public async Task It_holds_what_has_budget_from_the_source_in_all_committees_and_nothing_else()
    {
        var input = await (await DemoReports.ForAsync(MatterKind.GrantReport)).InputAsync(MatterKind.GrantReport);

        Assert.All(input.Standings, standing => Assert.Contains(standing.Initiative.Funding, funding => funding is { Source: "Statsbidrag", Year: 2026 }));
        Assert.Equal(
            DemoReports.Register.Initiatives.Where(initiative => initiative.Funding.Any(funding => funding is { Source: "Statsbidrag", Year: 2026 })).Select(initiative => initiative.Id),
            input.Standings.Select(standing => standing.Initiative.Id));
    }

    [Fact]
    public async Task A_question_that_nobody_answered_is_said_to_be_and_is_a_gap()
    {
        var input = await (await DemoReports.ForAsync(MatterKind.GrantReport)).InputAsync(MatterKind.GrantReport);
        var silent = input with
        {
            Said = input.Said!.ToDictionary(
                said => said.Key,
                IReadOnlyList<StatusUpdate> (said) => [.. said.Value.Select(update => update with { Answer = update.Answer with { Lesson = null } })],
                StringComparer.OrdinalIgnoreCase),
        };

        var report = ReportKinds.For(MatterKind.GrantReport).Of(silent);

        Assert.Contains("Vilka lärdomar har gjorts? Besvarades inte.", ReportText.Whole(report), StringComparison.Ordinal);
        Assert.Contains(report.Gaps, gap => gap.Kind == GapKind.SelfAssessment);
    }

    [Theory]
    [InlineData("Statsbidrag")]
    [InlineData("Mandatperiodsmedel")]
    [InlineData("Ram")]
    public async Task What_was_used_is_what_the_source_paid_each_krona_once_and_adds_up_to_the_sources_own_sum(string source)
    {
        var town = await DemoReports.ForAsync(MatterKind.GrantReport);
        var money = await town.Statements.ReadMoneyAsync(town.Overview, default);
        var report = await OfAsync(town, source);
        var paid = money.Flow.OfSource(source, 2026)!;
        var used = report.Figures.Where(figure => figure.Kind == FigureKind.SourceUsed).ToList();

        Assert.All(
            used.Where(figure => figure is { Initiative: not null, Value: not null }),
            figure => Assert.Equal(
                money.Flow.OfInitiative(figure.Initiative!, 2026)?.Sources.FirstOrDefault(use => use.Source == source)?.Amount ?? 0, (long)figure.Value!));
        Assert.Equal(paid.Used, used.Where(figure => figure.Initiative is not null).Sum(figure => (long)(figure.Value ?? 0)));
        Assert.Equal([paid.Used, paid.Used], used.Where(figure => figure.About == source).Select(figure => (long?)figure.Value));
        Assert.True(paid.Used > 0);
        Assert.Equal(paid.Left, (long?)report.Figures.Single(figure => figure is { Kind: FigureKind.Remaining }).Value);
        Assert.Equal(paid.Allotted, (long?)report.Figures.First(figure => figure.Kind == FigureKind.Allotted).Value);
        Assert.Equal(paid.CarriedIn == 0 ? [] : [paid.CarriedIn], report.Figures.Where(figure => figure.Kind == FigureKind.CarriedIn).Select(figure => (long)figure.Value!));
        Assert.All(used.Where(figure => figure.Value is not null), figure => Assert.Contains("2026.se", figure.Source.File, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_programme_has_used_what_is_booked_on_itself_and_what_cannot_be_booked_is_missing()
    {
        var town = await DemoReports.ForAsync(MatterKind.GrantReport);
        var statement = await town.Statements.ReadAsync(town.Overview, DemoReports.Register.FindInitiative("TB")!, 2026, default);
        var used = (await OfAsync(town, "Mandatperiodsmedel")).Figures.Where(figure => figure.Kind == FigureKind.SourceUsed).ToLookup(figure => figure.Initiative, figure => figure.Value);

        Assert.True(used["TB"].Single() < statement.Sources.Single(source => source.Source == "Mandatperiodsmedel").Used);
        Assert.Null(used["TB-3"].Single());
    }

    [Fact]
    public async Task One_committees_report_has_the_others_in_one_row_and_the_same_sum()
    {
        var town = await DemoReports.ForAsync(MatterKind.GrantReport);
        var all = await OfAsync(town, "Mandatperiodsmedel");
        var secretary = DemoReports.Secretary with { Grants = [new RoleGrant(Role.Secretary, "KS")] };
        var order = DemoReports.Order(MatterKind.GrantReport) with { Source = "Mandatperiodsmedel", Municipal = false };
        var own = ReportKinds.For(MatterKind.GrantReport).Of(await town.Reading.ReadAsync(order, town.Overview, secretary, default));

        Assert.All(own.Figures.Select(figure => figure.Initiative).OfType<string>(), id => Assert.Equal("KS", DemoReports.Register.FindInitiative(id)!.Committee));
        Assert.Equal(Table(all).Rows[^1].Cells.Select(Text), Table(own).Rows[^1].Cells.Select(Text));
        Assert.Equal("Övriga insatser", Text(Table(own).Rows[^2].Cells[0]));
        Assert.DoesNotContain(Table(all).Rows, row => Text(row.Cells[0]) == "Övriga insatser");
    }

    [Theory]
    [InlineData(MatterKind.GrantReport)]
    [InlineData(MatterKind.PromisesReport)]
    public async Task One_who_is_secretary_of_all_gets_all_committees_without_asking(MatterKind kind)
    {
        var town = await DemoReports.ForAsync(kind);

        var input = await town.Reading.ReadAsync(DemoReports.Order(kind) with { Municipal = false }, town.Overview, DemoReports.Secretary, default);

        Assert.True(input.Municipal);
        Assert.Contains(input.Standings, standing => standing.Initiative.Committee != "KS");
    }

    private static async Task<ReportContent> OfAsync(DemoReports town, string source) => ReportKinds.For(MatterKind.GrantReport).Of(
        await town.Reading.ReadAsync(DemoReports.Order(MatterKind.GrantReport) with { Source = source }, town.Overview, DemoReports.Secretary, default));

    private static ReportTable Table(ReportContent report) => report.Sections[1].Blocks.OfType<ReportTable>().Single();

    private static string Text(IReadOnlyList<ReportRun> cell) => string.Concat(cell.Select(run => run.Text));
}
