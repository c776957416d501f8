using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Documents.Word;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents.Templates;

public sealed class TemplateTableTests(AzuriteProcess azurite) : IClassFixture<AzuriteProcess>, IAsyncLifetime
{
    private static readonly Change Made = new("00000000-0000-0000-0000-000000000001", new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero), Door.Teams, "template.activate");

    private readonly StorageRequests requests = new();
    private TemplateTable templates = null!;

    public async Task InitializeAsync()
    {
        var tables = new StorageTables(
            Options.Create(new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = $"T{Guid.NewGuid():n}"[..20] }), requests);
        await tables.EnsureAsync(default);
        templates = new TemplateTable(tables);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Without_one_the_built_in_template_is_used()
    {
        Assert.Empty(await templates.ListAsync(default));
        Assert.Null(await templates.FindAsync(MatterKind.AnnualReport, "KS", default));
    }

    [Fact]
    public async Task An_activated_template_is_used_for_its_kind_alone()
    {
        Assert.Empty(await ActivateAsync(MunicipalTemplate.File()));

        CheckedDocument.Of(LongReport.Of(2), template: await templates.FindAsync(MatterKind.AnnualReport, "KS", default));
        Assert.Null(await templates.FindAsync(MatterKind.TertialReport, "KS", default));
        var active = Assert.Single(await templates.ListAsync(default));
        Assert.Equal((MatterKind.AnnualReport, "mall.docx", Made.By, Made.At), (active.Kind, active.Name, active.By, active.At));
    }

    [Fact]
    public async Task A_large_one_comes_back_whole()
    {
        var picture = new byte[1_800_000];
        new Random(7).NextBytes(picture);
        var file = MunicipalTemplate.File(change: parts => parts.Add("word/media/foto.png", null, stream => stream.Write(picture)));

        Assert.Empty(await ActivateAsync(file));
        Assert.Equal(picture, (await templates.FindAsync(MatterKind.AnnualReport, "KS", default))!.Parts["word/media/foto.png"]);
    }

    [Fact]
    public async Task One_with_a_fault_is_not_activated_and_the_former_stays()
    {
        await ActivateAsync(MunicipalTemplate.File());

        Assert.NotEmpty(await ActivateAsync(MunicipalTemplate.File(MunicipalTemplate.Paragraph("Normal", "x"))));
        Assert.Equal("mall.docx", Assert.Single(await templates.ListAsync(default)).Name);
        Assert.NotNull(await templates.FindAsync(MatterKind.AnnualReport, "KS", default));
    }

    [Fact]
    public async Task The_built_in_one_comes_back_when_it_is_deactivated()
    {
        await ActivateAsync(MunicipalTemplate.File());

        Assert.True(await templates.DeactivateAsync(MatterKind.AnnualReport, null, Made, default));
        Assert.False(await templates.DeactivateAsync(MatterKind.AnnualReport, null, Made, default));
        Assert.Null(await templates.FindAsync(MatterKind.AnnualReport, "KS", default));
    }

    [Fact]
    public async Task A_committees_own_goes_before_the_common_one_and_is_nobody_elses()
    {
        await ActivateAsync(MunicipalTemplate.File());
        await ActivateAsync(Own("Kommunstyrelsens"), "KS");
        await ActivateAsync(Own("Rådets"), "K");

        Assert.Contains("Kommunstyrelsens", await TextAsync("KS"), StringComparison.Ordinal);
        Assert.Contains("Rådets", await TextAsync("K"), StringComparison.Ordinal);
        Assert.DoesNotContain("Rådets", await TextAsync("KFN"), StringComparison.Ordinal);
        Assert.Equal([null, "K", "KS"], (await templates.ListAsync(default)).Select(active => active.Committee));

        Assert.True(await templates.DeactivateAsync(MatterKind.AnnualReport, "KS", Made, default));
        Assert.DoesNotContain("Kommunstyrelsens", await TextAsync("KS"), StringComparison.Ordinal);
        Assert.NotNull(await templates.FindAsync(MatterKind.AnnualReport, "KS", default));
    }

    [Fact]
    public async Task A_section_without_place_is_a_fault_of_the_kind_that_has_it()
    {
        var file = MunicipalTemplate.File(MunicipalTemplate.Block("rubrik", MunicipalTemplate.Paragraph("Rubrik", "Rubrik"))
            + string.Concat(TemplateSections.Of(MatterKind.AnnualReport).Where(tag => tag != "ekonomi").Select(tag => MunicipalTemplate.Block(tag, MunicipalTemplate.Paragraph("Normal", "x")))));

        Assert.Equal(["Innehållskontrollen 'ekonomi' saknas."], (await ActivateAsync(file)).Select(fault => fault.In(Language.Swedish)));
    }

    private static byte[] Own(string text) => MunicipalTemplate.File(MunicipalTemplate.Body + MunicipalTemplate.Paragraph("Normal", text));

    private async Task<string> TextAsync(string committee) => (await templates.FindAsync(MatterKind.AnnualReport, committee, default))!.Body.Value;

    private Task<IReadOnlyList<TeamsAssistant.Documents.Word.Templates.TemplateFault>> ActivateAsync(byte[] file, string? committee = null) =>
        templates.ActivateAsync(new NewTemplate(MatterKind.AnnualReport, committee, "mall.docx", file), Made, default);
}
