using System.Net;
using System.Text;
using Microsoft.Graph;
using Microsoft.Graph.Drives.Item.Items.Item.Content;
using Microsoft.Graph.Drives.Item.Items.Item.CreateUploadSession;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Sites.Item.Lists.Item.Items.Item.Fields;
using Microsoft.Kiota.Abstractions;

namespace Sdk.Tests.Graph;

public sealed class GraphWireTests
{
    private const string Base = "https://graph.example/v1.0";

    [Fact]
    public async Task Addresses_are_what_the_real_builders_write()
    {
        Assert.Equal("GET /v1.0/sites/h.example%2Ca%2Cb/drive?%24select=id", await SentAsync(graph => graph.Sites["h.example,a,b"].Drive.GetAsync(one => one.QueryParameters.Select = ["id"])));
        Assert.Equal("GET /v1.0/sites/s/drives?%24select=id%2Cname", await SentAsync(graph => graph.Sites["s"].Drives.GetAsync(one => one.QueryParameters.Select = ["id", "name"])));
        Assert.Equal("GET /v1.0/drives/b%21d/list/columns", await SentAsync(graph => graph.Drives["b!d"].List.Columns.GetAsync()));
        Assert.Equal(
            "GET /v1.0/drives/d/items/i?%24expand=listItem%28%24expand%3Dfields%29&%24select=id",
            await SentAsync(graph => graph.Drives["d"].Items["i"].GetAsync(one => (one.QueryParameters.Select, one.QueryParameters.Expand) = (["id"], ["listItem($expand=fields)"]))));
        Assert.Equal("GET /v1.0/drives/d/root:/KS/%C3%85r%202026.docx:", await SentAsync(graph => graph.Drives["d"].Root.ItemWithPath("KS/År 2026.docx").GetAsync()));
        Assert.Equal("POST /v1.0/drives/d/root:/KS:/children", await SentAsync(graph => graph.Drives["d"].Root.ItemWithPath("KS").Children.PostAsync(new DriveItem())));
    }

    [Fact]
    public async Task A_new_folder_is_written_as_the_real_writer_does()
    {
        var wire = new Wire();
        await Client(wire).Drives["d"].Items["root"].Children.PostAsync(new DriveItem
        {
            Name = "Nämnd",
            Folder = new Folder(),
            AdditionalData = new Dictionary<string, object> { ["@microsoft.graph.conflictBehavior"] = "fail" },
        });

        Assert.Equal(
            """{"@odata.type":"#microsoft.graph.driveItem","@microsoft.graph.conflictBehavior":"fail","name":"Nämnd","folder":{}}""", wire.Body!.Replace("\\u00E4", "ä", StringComparison.Ordinal));
        Assert.Equal("application/json", wire.Type);
        Assert.Equal("application/json", wire.Headers["Accept"]);
        Assert.Equal("Bearer x", wire.Headers["Authorization"]);
    }

    [Fact]
    public async Task An_upload_session_is_asked_for_with_what_it_may_replace()
    {
        var wire = new Wire(answer: """{"uploadUrl":"https://up.example/1","nextExpectedRanges":["0-"]}""");
        var session = await new CreateUploadSessionRequestBuilder($"{Base}/drives/d/items/i/createUploadSession", Client(wire).RequestAdapter).PostAsync(
            new CreateUploadSessionPostRequestBody
            {
                Item = new DriveItemUploadableProperties { FileSize = 7, AdditionalData = new Dictionary<string, object> { ["@microsoft.graph.conflictBehavior"] = "replace" } },
            },
            request => request.Headers.Add("If-Match", "\"{A},1\""));

        Assert.Equal("https://up.example/1", session!.UploadUrl);
        Assert.Equal("""{"item":{"fileSize":7,"@microsoft.graph.conflictBehavior":"replace"}}""", wire.Body);
        Assert.Equal("\"{A},1\"", wire.Headers["If-Match"]);
    }

    [Fact]
    public async Task Fields_are_sent_as_they_are_named_and_emptied_by_null()
    {
        var wire = new Wire(answer: """{"Diarienummer":null}""");
        await new FieldsRequestBuilder($"{Base}/drives/d/items/i/listItem/fields", Client(wire).RequestAdapter)
            .PatchAsync(new FieldValueSet { AdditionalData = new Dictionary<string, object> { ["A"] = "b", ["C"] = null! } });

        Assert.Equal("PATCH /v1.0/drives/d/items/i/listItem/fields", wire.Sent);
        Assert.Equal("""{"A":"b","C":null}""", wire.Body);
    }

    [Fact]
    public async Task Content_goes_as_it_is_to_the_address_that_was_given()
    {
        var wire = new Wire(HttpStatusCode.Created, """{"id":"i","eTag":"\"{A},1\"","cTag":"c","size":3,"file":{"hashes":{"quickXorHash":"q"}},"parentReference":{"path":"/drives/d/root:/KS"},"lastModifiedBy":{"user":{"id":"u"},"application":{"id":"a"}}}""");
        var item = await new ContentRequestBuilder($"{Base}/drives/d/root:/a.docx:/content?@microsoft.graph.conflictBehavior=fail", Client(wire).RequestAdapter)
            .PutAsync(new MemoryStream("abc"u8.ToArray()));

        Assert.Equal("PUT /v1.0/drives/d/root:/a.docx:/content?@microsoft.graph.conflictBehavior=fail", wire.Sent);
        Assert.Equal(("abc", "application/octet-stream"), (wire.Body, wire.Type));
        Assert.Equal(("i", "\"{A},1\"", "c", 3L), (item!.Id, item.ETag, item.CTag, item.Size));
        Assert.Equal(("q", "/drives/d/root:/KS", "u", "a"), (item.File?.Hashes?.QuickXorHash, item.ParentReference?.Path, item.LastModifiedBy?.User?.Id, item.LastModifiedBy?.Application?.Id));
    }

    [Fact]
    public async Task Unknown_members_come_as_the_real_reader_gives_them()
    {
        var wire = new Wire(answer: """{"id":"i","listItem":{"fields":{"Text":"KS","Antal":3,"Dag":"2026-12-08T12:00:00Z","Nyckel":"00000000-0000-0000-0000-000000000001","Klar":true}}}""");
        var item = await Client(wire).Drives["d"].Items["i"].GetAsync();

        var fields = item!.ListItem!.Fields!.AdditionalData;
        Assert.Equal("KS", fields["Text"]);
        Assert.Equal(3m, fields["Antal"]);
        Assert.Equal(new DateTime(2026, 12, 8, 12, 0, 0, DateTimeKind.Utc), Assert.IsType<DateTime>(fields["Dag"]).ToUniversalTime());
        Assert.IsType<Guid>(fields["Nyckel"]);
        Assert.Equal(true, fields["Klar"]);
    }

    [Fact]
    public async Task Columns_say_what_they_hold()
    {
        var wire = new Wire(answer: """{"value":[{"name":"A","displayName":"Ä","readOnly":false,"text":{"allowMultipleLines":true}},{"name":"B","dateTime":{}}]}""");
        var columns = (await Client(wire).Drives["d"].List.Columns.GetAsync())!.Value!;

        Assert.Equal(("A", "Ä", true), (columns[0].Name, columns[0].DisplayName, columns[0].Text?.AllowMultipleLines));
        Assert.NotNull(columns[1].DateTime);
        Assert.Null(columns[0].DateTime);
    }

    [Fact]
    public async Task A_refusal_that_says_why_is_an_ODataError_and_one_that_does_not_the_plain_exception()
    {
        var said = await Assert.ThrowsAsync<ODataError>(() => Client(new Wire(HttpStatusCode.Conflict, """{"error":{"code":"nameAlreadyExists","message":"m"}}""")).Drives["d"].Items["i"].GetAsync());
        Assert.Equal((409, "nameAlreadyExists", "m"), (said.ResponseStatusCode, said.Error?.Code, said.Message));

        var silent = await Assert.ThrowsAsync<ApiException>(() => Client(new Wire(HttpStatusCode.BadGateway, "<html>", "text/html")).Drives["d"].Items["i"].GetAsync());
        Assert.Equal(502, silent.ResponseStatusCode);
    }

    [Fact]
    public async Task Content_is_read_as_a_stream()
    {
        var wire = new Wire(answer: "%PDF", type: "application/pdf");
        await using var stream = await new ContentRequestBuilder($"{Base}/drives/d/items/i/content?format=pdf", Client(wire).RequestAdapter).GetAsync();

        using var reader = new StreamReader(stream!, Encoding.UTF8);
        Assert.Equal("%PDF", await reader.ReadToEndAsync());
        Assert.Equal("GET /v1.0/drives/d/items/i/content?format=pdf", wire.Sent);
    }

    private static async Task<string> SentAsync<T>(Func<GraphServiceClient, Task<T>> ask)
    {
        var wire = new Wire();
        await ask(Client(wire));
        return wire.Sent;
    }

    private static GraphServiceClient Client(Wire wire) => new(new HttpClient(wire), new Signature(), Base);
}
