using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents.Kinds;

public sealed class HalfYearReportTests
{
    [Theory]
    [InlineData("sv", "Delårsrapport för Kommunstyrelsen, januari–augusti 2026", "Sammanfattning · Händelser av väsentlig betydelse · Genomfört per område · Lägets utveckling · Måluppfyllelse · Ekonomiskt utfall och helårsprognos · Förväntad utveckling · Lärdomar · Uppgifter som saknas")]
    [InlineData("en", "Half-year report of Kommunstyrelsen, January–August 2026", "Summary · Events of importance · What has been done, by area · Course of the situation · Goal fulfilment · Outcome and forecast for the whole year · Expected development · Lessons · What is missing")]
    public async Task It_is_known_by_its_title_and_headings(string language, string title, string headings)
    {
        var report = await DemoReports.ContentAsync(MatterKind.HalfYearReport, Language.From(language));

        Assert.Equal(title, report.Title);
        Assert.Equal(headings, string.Join(" · ", report.Sections.Select(section => section.Heading)));
    }

    [Fact]
    public async Task Its_amounts_are_those_of_the_budget_card_to_the_öre()
    {
        var town = await DemoReports.ForAsync(MatterKind.HalfYearReport);
        var report = await DemoReports.ContentAsync(MatterKind.HalfYearReport);
        var amounts = report.Figures.Where(figure => figure.Initiative is not null).ToLookup(figure => (figure.Initiative, figure.Kind), figure => figure.Value);

        // What a card asks for, one initiative at a time.
        foreach (var initiative in DemoReports.Register.Initiatives.Where(one => amounts.Contains((one.Id, FigureKind.Budget))))
        {
            var card = await town.Statements.ReadAsync(town.Overview, initiative, 2026, default);
            Assert.All(amounts[(initiative.Id, FigureKind.Budget)], value => Assert.Equal(card.Budget, value));
            Assert.All(amounts[(initiative.Id, FigureKind.Outcome)], value => Assert.Equal(card.Outcome, value));
            Assert.All(amounts[(initiative.Id, FigureKind.Remaining)], value => Assert.Equal(card.Remaining, value));
            Assert.All(amounts[(initiative.Id, FigureKind.Forecast)], value => Assert.Equal(card.Forecast?.Amount, value));
            Assert.All(amounts[(initiative.Id, FigureKind.Deviation)], value => Assert.Equal(card.Deviation, value));
        }

        Assert.True(amounts.Count > 40);
    }

    [Fact]
    public async Task The_months_add_up_to_the_outcome()
    {
        var figures = (await DemoReports.ContentAsync(MatterKind.HalfYearReport)).Figures.ToList();

        var outcome = figures.First(figure => figure is { Kind: FigureKind.Outcome, Initiative: null }).Value;
        Assert.Equal(outcome, figures.Where(figure => figure.Kind == FigureKind.MonthOutcome).Sum(figure => figure.Value));
        Assert.Equal(outcome, figures.Last(figure => figure.Kind == FigureKind.OutcomeSoFar).Value);
    }

    [Fact]
    public async Task The_levels_course_is_told_in_words()
    {
        var report = await DemoReports.ContentAsync(MatterKind.HalfYearReport);

        Assert.Contains(report.Figures, figure => figure.Kind == FigureKind.PreviousLevel);
        Assert.Matches("från [1-5] till [1-5] sedan maj", ReportText.Whole(report));
    }

    [Theory]
    [InlineData(2026, 11, 24)]
    [InlineData(2027, 2, 15)]
    public async Task Made_late_it_tells_the_money_as_the_period_ended_and_not_what_is_booked_since(int year, int month, int day)
    {
        var then = await MoneyAsync(await DemoReports.ForAsync(MatterKind.HalfYearReport));
        var town = await DemoReports.OnAsync(new DateOnly(year, month, day));
        var report = ReportKinds.For(MatterKind.HalfYearReport).Of(await town.InputAsync(
            order => order with { Period = new Period(new DateOnly(2026, 1, 1), new DateOnly(2026, 8, 31)) }, MatterKind.HalfYearReport));

        Assert.True(town.Overview.Ledgers.Max(import => import.BookedThrough) > new DateOnly(2026, 8, 1));
        Assert.Equal(then, Money(report));
        Assert.Contains("Utfallet till och med augusti\u00A02026", ReportText.Whole(report), StringComparison.Ordinal);
        Assert.Contains("Prognosen för helåret", ReportText.Whole(report), StringComparison.Ordinal);
        Assert.DoesNotContain("oktober\u00A02026", ReportText.Under(report, "Ekonomiskt utfall och helårsprognos"), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> MoneyAsync(DemoReports town) =>
        Money(ReportKinds.For(MatterKind.HalfYearReport).Of(await town.InputAsync(MatterKind.HalfYearReport)));

    /// <summary>Amounts to the öre; an official's own forecast is the latest that was given, with its day.</summary>
    private static IReadOnlyList<string> Money(ReportContent report) =>
    [
        .. from figure in report.Figures
           where figure.Kind is FigureKind.Budget or FigureKind.Outcome or FigureKind.Remaining or FigureKind.Forecast or FigureKind.Deviation
               or FigureKind.SourceBudget or FigureKind.SourceUsed or FigureKind.MonthOutcome or FigureKind.OutcomeSoFar
           select $"{figure.Kind} {figure.Initiative} {figure.About} {figure.Period} {figure.Value}",
    ];
}
