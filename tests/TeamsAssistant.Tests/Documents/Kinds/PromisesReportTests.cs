using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents.Kinds;

public sealed class PromisesReportTests
{
    [Theory]
    [InlineData("sv", "Medborgarlöften och samverkansöverenskommelse 2026", "Sammanfattning · Medborgarlöften · Aktiviteter i överenskommelsen · Avvikelser och åtgärder · Uppgifter som saknas")]
    [InlineData("en", "Citizens’ promises and cooperation agreement, 2026", "Summary · Citizens’ promises · Activities of the agreement · Deviations and measures · What is missing")]
    public async Task It_is_known_by_its_title_and_headings(string language, string title, string headings)
    {
        var report = await DemoReports.ContentAsync(MatterKind.PromisesReport, Language.From(language));

        Assert.Equal(title, report.Title);
        Assert.Equal(headings, string.Join(" · ", report.Sections.Select(section => section.Heading)));
    }

    [Fact]
    public async Task The_thirteen_activities_stand_by_area()
    {
        var report = await DemoReports.ContentAsync(MatterKind.PromisesReport);

        var areas = report.Sections.Single(section => section.Heading == "Aktiviteter i överenskommelsen").Subsections;
        Assert.Equal(["Område 1", "Område 2"], areas.Select(area => area.Heading));
        Assert.Equal([10, 3], areas.Select(area => area.Blocks.OfType<ReportTable>().Single().Rows.Count));
    }
}
