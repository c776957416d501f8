using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents.Kinds;

public sealed class AgendaTests
{
    [Theory]
    [InlineData("sv", "Sammanträde den 8\u00A0december\u00A02026", "Ärenden · Tidigare beslut i ärendena · Uppgifter som saknas")]
    [InlineData("en", "Meeting on December\u00A08,\u00A02026", "Matters · Earlier decisions in the matters · What is missing")]
    public async Task It_is_known_by_its_title_and_headings(string language, string title, string headings)
    {
        var report = await DemoReports.ContentAsync(MatterKind.Agenda, Language.From(language));

        Assert.Equal(title, report.Title);
        Assert.Equal(headings, string.Join(" · ", report.Sections.Select(section => section.Heading)));
    }

    [Fact]
    public async Task A_matter_has_its_number_kind_diary_number_and_handling_official()
    {
        var report = await DemoReports.ContentAsync(MatterKind.Agenda);

        Assert.Equal(
            [
                "1|Tjänsteskrivelse: Uppföljning av insatser 1 september–30 november 2026|KSN\u20112026\u201100442|Sara Samordnare",
                "2|Tertialrapport för Kommunstyrelsen, tertial 2 2026|KSN\u20112026\u201100391|Hanna Handläggare",
                "3|Återrapportering av Statsbidrag 2025|saknas|Sara Samordnare",
            ],
            ReportText.Under(report, "Ärenden").Split((char)10));
    }

    [Fact]
    public async Task An_earlier_decision_and_a_missing_number_are_told()
    {
        var report = await DemoReports.ContentAsync(MatterKind.Agenda);

        Assert.Contains("Ärende 2, Tertialrapport för Kommunstyrelsen, tertial 2 2026: bordlagt KS 2026-11-10 § 198", ReportText.Under(report, "Tidigare beslut i ärendena"), StringComparison.Ordinal);
        Assert.Equal(GapKind.DiaryNumber, Assert.Single(report.Gaps).Kind);
    }

    [Fact]
    public async Task A_meeting_without_matters_says_so()
    {
        var town = await DemoReports.ForAsync(MatterKind.Agenda);
        var input = await town.InputAsync(MatterKind.Agenda);

        var report = ReportKinds.For(MatterKind.Agenda).Of(input with { Matters = [] });

        Assert.Equal("Inga ärenden är anmälda till sammanträdet.", ReportText.Under(report, "Ärenden"));
    }
}
