using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Word.Templates;
using TeamsAssistant.Library;
using TeamsAssistant.Tests.Documents.Word;

namespace TeamsAssistant.Tests.Documents;

/// <summary>The maker with a real folder; what it reads is the demo municipality.</summary>
public sealed class ReportDocumentTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("library").FullName;
    private readonly FolderLibrary library;

    public ReportDocumentTests() => library = new FolderLibrary(folder, path => new Uri($"http://localhost/library/{Uri.EscapeDataString(path)}"));

    public void Dispose()
    {
        library.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(MatterKind.OfficialReport, "KS/2026/KS 2026-12-08 Tjänsteskrivelse KSN-2026-00442.docx")]
    [InlineData(MatterKind.Agenda, "KS/2026/KS 2026-12-08 Föredragningslista KSN-2026-00442.docx")]
    [InlineData(MatterKind.HalfYearReport, "KS/2026/KS 2026-08-31 Delårsrapport KSN-2026-00442.docx")]
    [InlineData(MatterKind.GrantReport, "KS/2026/KS 2026-12-31 Återrapportering KSN-2026-00442 Statsbidrag.docx")]
    public async Task A_report_is_put_under_a_name_that_says_what_it_is_and_again_changes_nothing(MatterKind kind, string path)
    {
        var town = await DemoReports.ForAsync(kind);
        var documents = town.Document(library);

        var first = await documents.MakeAsync(DemoReports.Order(kind), town.Overview, DemoReports.Secretary, default);
        var second = await documents.MakeAsync(DemoReports.Order(kind), town.Overview, DemoReports.Secretary, default);

        Assert.Null(first.Refusal);
        Assert.Equal(path, first.File!.Path);
        Assert.True(first.File.Changed);
        Assert.False(second.File!.Changed);
        Assert.Equal(first.Sha256, second.Sha256);
    }

    [Fact]
    public async Task It_is_made_in_the_municipalitys_template_when_there_is_one()
    {
        var town = await DemoReports.ForAsync(MatterKind.TertialReport);
        var template = TemplateReader.Read(MunicipalTemplate.File()).Template;

        var result = await town.Document(library, template).MakeAsync(DemoReports.Order(MatterKind.TertialReport), town.Overview, DemoReports.Secretary, default);

        using var document = CheckedDocument.Open(await File.ReadAllBytesAsync(Path.Combine(folder, result.File!.Path)));
        Assert.NotEmpty(document.MainDocumentPart!.HeaderParts.Single().ImageParts);
    }

    [Fact]
    public async Task A_preview_tells_what_is_missing_and_writes_nothing()
    {
        var town = await DemoReports.ForAsync(MatterKind.TertialReport);

        var preview = await town.Document(library).PreviewAsync(DemoReports.Order(MatterKind.TertialReport), town.Overview, DemoReports.Secretary, default);

        Assert.NotEmpty(preview.Report!.Content.Gaps);
        Assert.NotEmpty(preview.Report.Initiatives);
        Assert.Null(preview.File);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Theory]
    [InlineData(MatterKind.OfficialReport, Role.Official, null, "agenda.notSecretary")]
    [InlineData(MatterKind.AnnualReport, Role.Coordinator, null, "agenda.notSecretary")]
    [InlineData(MatterKind.AnnualReport, Role.Secretary, "BUN", "agenda.notSecretary")]
    [InlineData(MatterKind.MunicipalAnnualReport, Role.Secretary, "KS", "report.notMunicipal")]
    [InlineData(MatterKind.GrantReport, Role.Secretary, "KS", "report.notMunicipal")]
    public async Task Who_may_not_is_refused_and_nothing_is_read_or_written(MatterKind kind, Role role, string? committee, string code)
    {
        var town = await DemoReports.ForAsync(kind);
        var person = DemoReports.Secretary with { Grants = [new RoleGrant(role, committee)] };

        var result = await town.Document(library).MakeAsync(DemoReports.Order(kind), town.Overview, person, default);

        Assert.Equal(code, result.Refusal!.Code);
        Assert.Equal(0, town.Updates.Read);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task The_secretary_of_one_committee_makes_its_report()
    {
        var town = await DemoReports.ForAsync(MatterKind.AnnualReport);
        var person = DemoReports.Secretary with { Grants = [new RoleGrant(Role.Secretary, "KS")] };

        var result = await town.Document(library).MakeAsync(DemoReports.Order(MatterKind.AnnualReport), town.Overview, person, default);

        Assert.Null(result.Refusal);
        Assert.All(result.Report!.Initiatives, id => Assert.Equal("KS", DemoReports.Register.FindInitiative(id)!.Committee));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Okänd källa")]
    public async Task A_grant_report_without_known_source_is_refused(string? source)
    {
        var town = await DemoReports.ForAsync(MatterKind.GrantReport);

        var result = await town.Document(library).PreviewAsync(
            DemoReports.Order(MatterKind.GrantReport) with { Source = source }, town.Overview, DemoReports.Secretary, default);

        Assert.Equal("report.noSource", result.Refusal!.Code);
    }

    [Fact]
    public async Task Chosen_initiatives_come_with_their_parts_and_give_title_and_name()
    {
        var town = await DemoReports.ForAsync(MatterKind.OfficialReport);
        var order = DemoReports.Order(MatterKind.OfficialReport) with { Initiatives = ["JC"], Subject = "Jobbcentrum" };

        var result = await town.Document(library).MakeAsync(order, town.Overview, DemoReports.Secretary, default);

        Assert.Equal(["JC", "JC-1", "JC-2"], result.Report!.Initiatives);
        Assert.StartsWith("Uppföljning av Jobbcentrum", result.Report.Content.Title, StringComparison.Ordinal);
        Assert.Equal("KS/2026/KS 2026-12-08 Tjänsteskrivelse KSN-2026-00442 Jobbcentrum.docx", result.File!.Path);
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
