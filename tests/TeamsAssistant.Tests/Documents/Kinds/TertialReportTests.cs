using TeamsAssistant.Committees;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents.Kinds;

public sealed class TertialReportTests
{
    [Theory]
    [InlineData("sv", "Tertialrapport för Kommunstyrelsen, tertial 2 2026", "Sammanfattning · Lägesbild · Måluppfyllelse · Genomfört per område · Avvikelser och åtgärder · Ekonomi · Lärdomar · Uppgifter som saknas")]
    [InlineData("en", "Tertial report of Kommunstyrelsen, tertial 2, 2026", "Summary · Status · Goal fulfilment · What has been done, by area · Deviations and measures · Finances · Lessons · What is missing")]
    public async Task It_is_known_by_its_title_and_headings(string language, string title, string headings)
    {
        var report = await DemoReports.ContentAsync(MatterKind.TertialReport, Language.From(language));

        Assert.Equal(title, report.Title);
        Assert.Equal(headings, string.Join(" · ", report.Sections.Select(section => section.Heading)));
    }

    [Fact]
    public async Task An_answer_to_the_tertials_round_is_told_though_it_came_after_and_the_one_before_is_not()
    {
        var input = await (await DemoReports.ForAsync(MatterKind.TertialReport)).InputAsync(MatterKind.TertialReport);

        Assert.All(input.Said!.Values.SelectMany(said => said), update => Assert.NotEqual("T1-2026", update.Round));
        Assert.Contains(input.Said!.Values.SelectMany(said => said), update => update.Round == "T2-2026");
    }

    [Fact]
    public async Task Goals_are_assessed_in_four_steps_by_a_rule_that_is_printed()
    {
        var goals = ReportText.Under(await DemoReports.ContentAsync(MatterKind.TertialReport), "Måluppfyllelse");

        Assert.Contains("tre fjärdedelar", goals, StringComparison.Ordinal);
        Assert.Contains("kan inte bedömas", goals, StringComparison.Ordinal);
    }
}
