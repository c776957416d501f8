using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents.Kinds;

public sealed class RecommendationsReportTests
{
    [Theory]
    [InlineData("sv", "Revisionens rekommendationer 2026", "Sammanfattning · Rekommendationer och svar · Avvikelser och åtgärder · Uppgifter som saknas")]
    [InlineData("en", "The auditors’ recommendations, 2026", "Summary · Recommendations and replies · Deviations and measures · What is missing")]
    public async Task It_is_known_by_its_title_and_headings(string language, string title, string headings)
    {
        var report = await DemoReports.ContentAsync(MatterKind.RecommendationsReport, Language.From(language));

        Assert.Equal(title, report.Title);
        Assert.Equal(headings, string.Join(" · ", report.Sections.Select(section => section.Heading)));
    }

    [Fact]
    public async Task Each_recommendation_has_who_by_when_and_how_far()
    {
        var report = await DemoReports.ContentAsync(MatterKind.RecommendationsReport);

        var table = report.Sections[1].Blocks.OfType<ReportTable>().Single();
        Assert.Equal(["Vad", "Ansvarig", "Tid", "Lägesnivå", "Framdrift"], table.Columns.Select(column => column.Header));
        Assert.Equal(3, table.Rows.Count);
    }
}
