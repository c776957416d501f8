using System.Text;
using Microsoft.Extensions.Options;
using TeamsAssistant.Library;
using TeamsAssistant.Tests.StandIns.Graph;

namespace TeamsAssistant.Tests.Library.SharePoint;

/// <summary>What the settings and the library's own state decide.</summary>
public sealed class SettingTests
{
    [Fact]
    public async Task With_versions_what_people_wrote_is_an_earlier_one()
    {
        await using var world = await SharePointWorld.StartAsync(("Library:Edited", "Version"));
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        world.Edit(Sample.Path, "sekreterarens");
        var next = await world.Library.PutAsync(Sample.Document("två") with { Known = file.Item }, default);

        Assert.Equal((Sample.Path, true, false, file.Item.ItemId), (next.Path, next.OverEdited, next.Beside, next.Item.ItemId));
        Assert.Equal("sekreterarens", Encoding.UTF8.GetString(world.Graph.EarlierOf(Sample.Path)[^1]));
        Assert.Equal([Sample.Path], world.Documents);
        world.Check();
    }

    [Fact]
    public async Task A_library_is_found_by_its_name()
    {
        await using var world = await SharePointWorld.StartAsync(("Library:Drive", "dokument"));
        Assert.Null(await world.Library.CheckAsync(default));
        await using var wrong = await SharePointWorld.StartAsync(("Library:Drive", "Protokoll"));
        Assert.Contains("Library__Drive", await wrong.Library.CheckAsync(default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_columns_are_named_with_what_to_create_nothing_is_put_and_once_created_all_is_well()
    {
        await using var world = await SharePointWorld.StartAsync();
        var columns = world.Graph.Columns;
        columns.RemoveAt(3);
        columns.RemoveAt(2);

        var fault = await Assert.ThrowsAsync<LibraryException>(() => world.Library.PutAsync(Sample.Document("ett"), default));
        Assert.Equal(LibraryFault.ColumnsMissing, fault.Fault);
        Assert.Contains("\"Nämnd\" (single line of text), \"Sammanträde\" (date)", fault.Message, StringComparison.Ordinal);
        Assert.Equal(fault.Message, await world.Library.CheckAsync(default));
        Assert.Empty(world.Documents);

        columns.Add(GraphLibrary.Column("Namnd", "Nämnd", "text"));
        columns.Add(GraphLibrary.Column("Mote", "Sammanträde", "text"));
        await world.Library.PutAsync(Sample.Document("ett"), default);
        Assert.Equal("2026-12-08", (string?)world.Graph.FieldsOf(Sample.Path)!["Mote"]);
        world.Check();
    }

    [Fact]
    public async Task A_column_that_is_deleted_while_we_run_is_named()
    {
        await using var world = await SharePointWorld.StartAsync();
        await world.Library.PutAsync(Sample.Document("ett"), default);
        world.Graph.Columns.RemoveAt(4);
        var fault = await Assert.ThrowsAsync<LibraryException>(() => world.Library.PutAsync(Sample.Document("två") with { Path = "KS/2026/B.docx" }, default));

        Assert.Equal(LibraryFault.ColumnsMissing, fault.Fault);
        Assert.Contains("Diarienummer", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_without_a_name_is_not_written()
    {
        await using var world = await SharePointWorld.StartAsync(("Library:Columns:State", ""));
        await world.Library.PutAsync(Sample.Document("ett"), default);

        Assert.False(world.Graph.FieldsOf(Sample.Path)!.ContainsKey("_x00c4_rendestatus"));
        world.Check();
    }

    [Theory]
    [InlineData(401, LibraryFault.Forbidden, "Sites.Selected")]
    [InlineData(403, LibraryFault.Forbidden, "Sites.Selected")]
    [InlineData(507, LibraryFault.Full, "full")]
    [InlineData(400, LibraryFault.Other, "400")]
    public async Task What_SharePoint_refuses_is_said_without_its_own_words(int status, LibraryFault expected, string says)
    {
        await using var world = await SharePointWorld.StartAsync();
        world.Graph.Judge = _ => new GraphFault(status, "generalException");
        var fault = await Assert.ThrowsAsync<LibraryException>(() => world.Library.PutAsync(Sample.Document("ett"), default));

        Assert.Equal(expected, fault.Fault);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Told by", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_is_asked_often_how_it_is_is_asked_once_a_minute()
    {
        await using var world = await SharePointWorld.StartAsync();
        await world.Library.CheckAsync(default);
        var asked = world.Graph.Requests.Count;
        await world.Library.CheckAsync(default);

        Assert.Equal(asked, world.Graph.Requests.Count);
    }

    [Fact]
    public async Task A_document_that_is_gone_or_that_SharePoint_cannot_convert_is_no_PDF()
    {
        await using var world = await SharePointWorld.StartAsync();
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        world.Graph.Judge = _ => new GraphFault(406, "notAcceptable");
        Assert.Equal(LibraryFault.NoPdf, (await Assert.ThrowsAsync<LibraryException>(() => world.Pdf.OpenPdfAsync(file.Item, default))).Fault);
        world.Graph.Judge = _ => null;
        world.Delete(Sample.Path);
        Assert.Equal(LibraryFault.Gone, (await Assert.ThrowsAsync<LibraryException>(() => world.Pdf.OpenPdfAsync(file.Item, default))).Fault);
    }

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "SiteId", "", "Library__SiteId" },
        { "SiteId", "https://kommun.sharepoint.com/sites/namnd", "Library__SiteId" },
        { "GraphUrl", "http://graph.example.se/v1.0", "Library__GraphUrl must be https" },
        { "ClientId", "appen", "Library__ClientId must be" },
        { "Certificate", "/nowhere/app.pfx", "Set Library__ClientId and Library__TenantId" },
        { "Edited", "7", "Library__Edited must be" },
        { "PatienceSeconds", "0", "Library__PatienceSeconds must be" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_setting_that_is_wrong_is_named(string setting, string value, string sentence)
    {
        await using var world = await SharePointWorld.StartAsync(($"Library:{setting}", value));
        var fault = Assert.Throws<OptionsValidationException>(() => world.Library);
        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
    }
}
