using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents.Kinds;

public sealed class AnnualReportTests
{
    [Theory]
    [InlineData("sv", "Årsredovisning för Kommunstyrelsen, 2026", "Sammanfattning · Årets verksamhet · Väsentliga händelser och avvikelser · Lägets utveckling · Måluppfyllelse · Ekonomi · Lärdomar · Uppgifter som saknas")]
    [InlineData("en", "Annual report of Kommunstyrelsen, 2026", "Summary · The year’s work · Important events and deviations · Course of the situation · Goal fulfilment · Finances · Lessons · What is missing")]
    public async Task It_is_known_by_its_title_and_headings(string language, string title, string headings)
    {
        var report = await DemoReports.ContentAsync(MatterKind.AnnualReport, Language.From(language));

        Assert.Equal(title, report.Title);
        Assert.Equal(headings, string.Join(" · ", report.Sections.Select(section => section.Heading)));
    }

    [Fact]
    public async Task Every_lesson_of_the_year_is_quoted_once_an_initiative()
    {
        var town = await DemoReports.ForAsync(MatterKind.AnnualReport);
        var input = await town.InputAsync(MatterKind.AnnualReport);
        var lessons = input.Standings.Sum(standing => input.SaidOf(standing).Select(update => update.Answer.Lesson).OfType<string>().Distinct().Count());

        var report = await DemoReports.ContentAsync(MatterKind.AnnualReport);

        Assert.Equal(lessons, report.Sections.Single(section => section.Heading == "Lärdomar").Blocks.Count);
        Assert.True(lessons > 1);
    }

    [Fact]
    public async Task What_was_said_earlier_in_the_year_is_in_an_appendix()
    {
        var report = await DemoReports.ContentAsync(MatterKind.AnnualReport);

        Assert.Equal(["Bilaga 1: Tidigare svar under perioden", "Bilaga 2: Källor"], report.Appendices.Select(appendix => appendix.Heading));
        Assert.Contains("Bilaga 1: Tidigare svar under perioden", ReportText.Whole(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_closed_year_has_no_forecast() =>
        Assert.DoesNotContain((await DemoReports.ContentAsync(MatterKind.AnnualReport)).Figures, figure => figure.Kind == FigureKind.Forecast);

    [Fact]
    public async Task A_year_that_has_ended_and_is_not_wholly_booked_says_how_far_it_is()
    {
        var whole = await (await DemoReports.ForAsync(MatterKind.AnnualReport)).InputAsync(MatterKind.AnnualReport);
        var kind = ReportKinds.For(MatterKind.AnnualReport);

        Assert.Contains("Utfallet för 2026 är", ReportText.Whole(kind.Of(whole)), StringComparison.Ordinal);
        Assert.Contains(
            "Utfallet till och med november\u00A02026 är",
            ReportText.Whole(kind.Of(await (await DemoReports.OnAsync(new DateOnly(2027, 1, 5))).InputAsync(MatterKind.AnnualReport))),
            StringComparison.Ordinal);
    }
}
