using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Teams;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents;

/// <summary>Whatever a report can lack is said in the report and in Teams, in both languages.</summary>
public sealed class GapTextsTests
{
    private static readonly TextSource Reports = new(typeof(ReportInput), "Texts");

    public static TheoryData<GapKind> Every => [.. Enum.GetValues<GapKind>()];

    [Theory]
    [MemberData(nameof(Every))]
    public void It_has_its_words(GapKind gap) => Assert.All([Language.Swedish, Language.English], language =>
    {
        Assert.NotEmpty(Reports[language, $"Gaps.{gap}"]);
        Assert.NotEmpty(TeamsTexts.Source[language, $"agenda.gap.{gap}"]);
    });

    [Fact]
    public void So_has_what_keeps_a_matter_from_being_ready() => Assert.All(
        from gate in Enum.GetValues<GateKind>()
        from language in (Language[])[Language.Swedish, Language.English]
        select TeamsTexts.Source[language, $"agenda.gap.{gate}"],
        Assert.NotEmpty);
}
