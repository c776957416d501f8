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
}
