using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents.Kinds;

public sealed class ActivityReportTests
{
    [Theory]
    [InlineData("sv", "Verksamhetsrapport för Kommunstyrelsen, vecka 47 2026", "Sammanfattning · Läge och resurser · Rapport per område · Avvikelser och åtgärder · Uppgifter som saknas")]
    [InlineData("en", "Activity report of Kommunstyrelsen, week 47, 2026", "Summary · Situation and resources · Report by area · Deviations and measures · What is missing")]
    public async Task It_is_known_by_its_title_and_headings(string language, string title, string headings)
    {
        var report = await DemoReports.ContentAsync(MatterKind.ActivityReport, Language.From(language));

        Assert.Equal(title, report.Title);
        Assert.Equal(headings, string.Join(" · ", report.Sections.Select(section => section.Heading)));
    }

    [Fact]
    public async Task Situation_and_money_stand_side_by_side()
    {
        var table = (await DemoReports.ContentAsync(MatterKind.ActivityReport)).Sections[1].Blocks.OfType<ReportTable>().Single();

        Assert.Equal(["Insats", "Lägesnivå", "Förändring", "Budget", "Kvar"], table.Columns.Select(column => column.Header));
    }

    [Fact]
    public async Task Only_what_was_said_in_the_week_is_told()
    {
        var report = await DemoReports.ContentAsync(MatterKind.ActivityReport);

        Assert.All(
            report.Figures.Where(figure => figure is { Kind: FigureKind.Level, Source.At: not null }),
            figure => Assert.InRange(figure.Source.At!.Value, new DateTimeOffset(2026, 11, 15, 23, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 11, 22, 23, 0, 0, TimeSpan.Zero)));
    }
}
