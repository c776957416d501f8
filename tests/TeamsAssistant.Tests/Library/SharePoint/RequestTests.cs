using TeamsAssistant.Library;

namespace TeamsAssistant.Tests.Library.SharePoint;

/// <summary>What is sent, and how much of it.</summary>
public sealed class RequestTests : IAsyncLifetime
{
    private SharePointWorld world = null!;

    public async Task InitializeAsync() => world = await SharePointWorld.StartAsync();

    public async Task DisposeAsync()
    {
        world.Check();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task The_first_document_makes_its_folders_and_the_columns_are_set()
    {
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);

        var fields = world.Graph.FieldsOf(Sample.Path)!;
        Assert.Equal("Tjänsteskrivelse", (string?)fields["Dokumenttyp"]);
        Assert.Equal("KS", (string?)fields["N_x00e4_mnd"]);
        Assert.Equal("2026-12-08T12:00:00Z", (string?)fields["Sammantr_x00e4_de"]);
        Assert.Equal("KS 2026/123", (string?)fields["Diarienummer"]);
        Assert.Equal("Utkast", (string?)fields["_x00c4_rendestatus"]);
        Assert.Equal("TU-1, TU-2", (string?)fields["Insatser"]);
        Assert.Equal("kommun.sharepoint.com", file.Link.Host);
    }

    [Fact]
    public async Task A_small_document_takes_three_requests_a_new_version_one_with_new_columns_three_and_one_when_nothing_changed()
    {
        await world.Library.PutAsync(Sample.Document("före") with { Path = "KS/2026/Annat.docx" }, default);

        var file = await Counted(3, Sample.Document("ett"));
        file = await Counted(1, Sample.Document("ett") with { Known = file });
        file = await Counted(1, Sample.Document("två") with { Known = file });
        file = await Counted(3, Sample.Document("tre", Sample.Columns with { State = "Klar" }) with { Known = file });
        file = await Counted(3, Sample.Document("tre") with { Known = file });
        await Counted(1, Sample.Document("tre") with { Known = file, Columns = null });
    }

    [Fact]
    public async Task A_meeting_or_diary_number_that_is_no_more_is_emptied()
    {
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        await world.Library.PutAsync(Sample.Document("ett", Sample.Columns with { Meeting = null, DiaryNumber = null }) with { Known = file.Item }, default);

        Assert.Null(world.Graph.FieldsOf(Sample.Path)!["Sammantr_x00e4_de"]);
        Assert.Null(world.Graph.FieldsOf(Sample.Path)!["Diarienummer"]);
    }

    [Fact]
    public async Task The_token_goes_to_Graph_and_to_no_other_address()
    {
        await world.Library.PutAsync(Sample.Document(Sample.Bytes(11_000_000)), default);
        var file = await world.Library.PutAsync(Sample.Document("pdf") with { Path = "KS/2026/P.docx" }, default);
        await using var pdf = await world.Pdf.OpenPdfAsync(file.Item, default);

        Assert.Contains(world.Graph.Requests, request => request.Parts[0] == "upload");
        Assert.Contains(world.Graph.Requests, request => request.Parts[0] == "download");
        Assert.Equal("KS/2026/P.docx", pdf.Path);
        using var reader = new StreamReader(pdf.Content);
        Assert.StartsWith("%PDF", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private async Task<LibraryItem> Counted(int requests, LibraryDocument document)
    {
        var before = world.Graph.Requests.Count;
        var file = await world.Library.PutAsync(document, default);
        var sent = world.Graph.Requests.Skip(before).ToList();
        Assert.True(requests == sent.Count, string.Join("; ", sent));
        return file.Item;
    }
}
