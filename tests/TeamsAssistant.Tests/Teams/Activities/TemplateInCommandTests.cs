using TeamsAssistant.Committees;
using TeamsAssistant.Teams.Activities.Templates;

namespace TeamsAssistant.Tests.Teams.Activities;

public sealed class TemplateInCommandTests
{
    private static readonly string[] Files = ["brev.docx", "brev 2.docx", "Mall för tjänsteskrivelse KS.docx", "årsredovisning.dotx"];

    [Theory]
    [InlineData("brev.docx", "brev.docx", null, false, "")]
    [InlineData("BREV", "brev.docx", null, false, "")]
    [InlineData("brev 2 för delårsrapport i KS", "brev 2.docx", MatterKind.HalfYearReport, false, "KS")]
    [InlineData("brev.docx för tjänsteskrivelse alla nämnder", "brev.docx", MatterKind.OfficialReport, true, "")]
    [InlineData("\"brev.docx\" for official report, all committees", "brev.docx", MatterKind.OfficialReport, true, "")]
    [InlineData("brev till Kultur- och fritidsnämnden", "brev.docx", null, false, "Kultur- och fritidsnämnden")]
    [InlineData("Mall för tjänsteskrivelse KS.docx", "Mall för tjänsteskrivelse KS.docx", null, false, "")]
    [InlineData("Mall för tjänsteskrivelse KS för årsredovisning KFN", "Mall för tjänsteskrivelse KS.docx", MatterKind.AnnualReport, false, "KFN")]
    [InlineData("årsredovisning.dotx för årsredovisning", "årsredovisning.dotx", MatterKind.AnnualReport, false, "")]
    [InlineData("brevet.docx", null, null, false, "brevet.docx")]
    [InlineData("tjänsteskrivelse KS", null, MatterKind.OfficialReport, false, "KS")]
    [InlineData("", null, null, false, "")]
    public void File_kind_and_committee_are_told_apart(string words, string? file, MatterKind? kind, bool all, string committee) =>
        Assert.Equal(new TemplateInCommand(file, kind, all, committee), TemplateInCommand.Read(words, Files));
}
