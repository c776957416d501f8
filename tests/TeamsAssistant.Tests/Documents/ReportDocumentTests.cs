using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Documents.Word.Templates;
using TeamsAssistant.Tests.Documents.Word;

namespace TeamsAssistant.Tests.Documents;

/// <summary>Reports of the demo municipality: who may have them, what they say and their names.</summary>
public sealed class ReportDocumentTests
{
    [Theory]
    [InlineData(MatterKind.OfficialReport, "KS/2026/KS 2026-12-08 Tjänsteskrivelse KSN-2026-00442.docx")]
    [InlineData(MatterKind.Agenda, "KS/2026/KS 2026-12-08 Föredragningslista KSN-2026-00442.docx")]
    [InlineData(MatterKind.HalfYearReport, "KS/2026/KS 2026-08-31 Delårsrapport KSN-2026-00442.docx")]
    [InlineData(MatterKind.GrantReport, "KS/2026/KS 2026-12-31 Återrapportering KSN-2026-00442 Statsbidrag.docx")]
    public async Task A_report_has_a_name_that_says_what_it_is_and_again_is_the_same_file(MatterKind kind, string path)
    {
        var town = await DemoReports.ForAsync(kind);
        var order = DemoReports.Order(kind);

        var (first, second) = (await town.CompileAsync(order), await town.CompileAsync(order));

        Assert.Null(ReportDocument.Refused(order, town.Overview, DemoReports.Secretary));
        Assert.Equal(path, ReportDocument.PathOf(order, first));
        Assert.Equal(WordWriter.Write(first.Content), WordWriter.Write(second.Content));
    }

    [Fact]
    public async Task It_is_made_in_the_municipalitys_template_when_there_is_one()
    {
        var town = await DemoReports.ForAsync(MatterKind.TertialReport);
        var template = TemplateReader.Read(MunicipalTemplate.File()).Template;

        var report = await town.CompileAsync(DemoReports.Order(MatterKind.TertialReport));

        using var document = CheckedDocument.Open(WordWriter.Write(report.Content, template));
        Assert.NotEmpty(document.MainDocumentPart!.HeaderParts.Single().ImageParts);
    }

    [Fact]
    public async Task It_tells_what_is_missing_and_what_it_is_about()
    {
        var report = await (await DemoReports.ForAsync(MatterKind.TertialReport)).CompileAsync(DemoReports.Order(MatterKind.TertialReport));

        Assert.NotEmpty(report.Content.Gaps);
        Assert.NotEmpty(report.Initiatives);
    }

    [Theory]
    [InlineData(MatterKind.OfficialReport, Role.Official, null, "agenda.notSecretary")]
    [InlineData(MatterKind.AnnualReport, Role.Coordinator, null, "agenda.notSecretary")]
    [InlineData(MatterKind.AnnualReport, Role.Secretary, "BUN", "agenda.notSecretary")]
    [InlineData(MatterKind.MunicipalAnnualReport, Role.Secretary, "KS", "report.notMunicipal")]
    [InlineData(MatterKind.GrantReport, Role.Secretary, "KS", "report.notMunicipal")]
    public async Task Who_may_not_is_refused(MatterKind kind, Role role, string? committee, string code)
    {
        var town = await DemoReports.ForAsync(kind);
        var person = DemoReports.Secretary with { Grants = [new RoleGrant(role, committee)] };

        Assert.Equal(code, ReportDocument.Refused(DemoReports.Order(kind), town.Overview, person)!.Code);
    }

    [Fact]
    public async Task The_secretary_of_one_committee_makes_its_report()
    {
        var town = await DemoReports.ForAsync(MatterKind.AnnualReport);
        var person = DemoReports.Secretary with { Grants = [new RoleGrant(Role.Secretary, "KS")] };
        var order = DemoReports.Order(MatterKind.AnnualReport);

        Assert.Null(ReportDocument.Refused(order, town.Overview, person));
        Assert.All((await town.CompileAsync(order)).Initiatives, id => Assert.Equal("KS", DemoReports.Register.FindInitiative(id)!.Committee));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Okänd källa")]
    public async Task A_grant_report_without_known_source_is_refused(string? source)
    {
        var town = await DemoReports.ForAsync(MatterKind.GrantReport);
        var order = DemoReports.Order(MatterKind.GrantReport) with { Source = source };

        Assert.Equal("report.noSource", ReportDocument.Refused(order, town.Overview, DemoReports.Secretary)!.Code);
    }

    [Fact]
    public async Task Chosen_initiatives_come_with_their_parts_and_give_title_and_name()
    {
        var order = DemoReports.Order(MatterKind.OfficialReport) with { Initiatives = ["JC"], Subject = "Jobbcentrum" };

        var report = await (await DemoReports.ForAsync(MatterKind.OfficialReport)).CompileAsync(order);

        Assert.Equal(["JC", "JC-1", "JC-2"], report.Initiatives);
        Assert.StartsWith("Uppföljning av Jobbcentrum", report.Content.Title, StringComparison.Ordinal);
        Assert.Equal("KS/2026/KS 2026-12-08 Tjänsteskrivelse KSN-2026-00442 Jobbcentrum.docx", ReportDocument.PathOf(order, report));
    }

    [Theory]
    [InlineData(MatterKind.OfficialReport)]
    [InlineData(MatterKind.Agenda)]
    public async Task What_tells_the_latest_reads_no_history(MatterKind kind)
    {
        var town = await DemoReports.ForAsync(kind);

        await town.InputAsync(kind);

        Assert.Equal(0, town.Updates.Read);
    }

    [Fact]
    public async Task A_periods_report_reads_one_range_of_each_initiative_that_answered_more_than_once()
    {
        var town = await DemoReports.ForAsync(MatterKind.HalfYearReport);

        var input = await town.InputAsync(MatterKind.HalfYearReport);

        Assert.Equal(input.Standings.Count(standing => standing.State is { Revision: > 1 }), town.Updates.Read);
    }
}
