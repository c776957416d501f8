using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Documents.Word;
using TeamsAssistant.Tests.Drivers;

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
        Assert.Null(await templates.FindAsync(MatterKind.AnnualReport, default));
    }

    [Fact]
    public async Task An_activated_template_is_used_for_its_kind_alone()
    {
        Assert.Empty(await ActivateAsync(MunicipalTemplate.File()));

        CheckedDocument.Of(LongReport.Of(2), template: await templates.FindAsync(MatterKind.AnnualReport, default));
        Assert.Null(await templates.FindAsync(MatterKind.TertialReport, default));
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
        Assert.Equal(picture, (await templates.FindAsync(MatterKind.AnnualReport, default))!.Parts["word/media/foto.png"]);
    }

    [Fact]
    public async Task One_with_a_fault_is_not_activated_and_the_former_stays()
    {
        await ActivateAsync(MunicipalTemplate.File());

        Assert.NotEmpty(await ActivateAsync(MunicipalTemplate.File(MunicipalTemplate.Paragraph("Normal", "x"))));
        Assert.Equal("mall.docx", Assert.Single(await templates.ListAsync(default)).Name);
        Assert.NotNull(await templates.FindAsync(MatterKind.AnnualReport, default));
    }

    [Fact]
    public async Task The_built_in_one_comes_back_when_it_is_deactivated()
    {
        await ActivateAsync(MunicipalTemplate.File());

        Assert.True(await templates.DeactivateAsync(MatterKind.AnnualReport, Made, default));
        Assert.False(await templates.DeactivateAsync(MatterKind.AnnualReport, Made, default));
        Assert.Null(await templates.FindAsync(MatterKind.AnnualReport, default));
    }

    private Task<IReadOnlyList<TeamsAssistant.Documents.Word.Templates.TemplateFault>> ActivateAsync(byte[] file) =>
        templates.ActivateAsync(MatterKind.AnnualReport, "mall.docx", file, [], Made, default);
}
