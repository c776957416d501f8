using System.Text.Json.Nodes;

namespace TeamsAssistant.Tests.StandIns.Graph;

/// <summary>What the stand-in tells of its items: single ones, folders in pages, and content.</summary>
internal sealed class GraphReading(GraphRules rules, Func<string> address)
{
    private readonly Dictionary<string, (GraphItem Folder, string Select, int From)> pages = [];

    /// <summary>How many items of a folder an answer holds; the rest comes by the next link.</summary>
    public int PageSize { get; set; } = 200;

    /// <summary>Another beginning of the next links than our own address; null: ours.</summary>
    public string? NextAddress { get; set; }

    public static GraphAnswer Download(GraphRequest request, GraphItem? item) => item?.Content is not { } content ? GraphAnswer.Error(404, "itemNotFound")
        : request.Parts[^1] == "pdf" ? new GraphAnswer(200, Bytes: "%PDF-1.7 stand-in"u8.ToArray())
        : new GraphAnswer(200, Bytes: content);

    /// <summary>The content itself, or PDF of what can be made one; null: a format that there is not.</summary>
    public GraphAnswer? Content(GraphRequest request, GraphItem item) => request.Query.GetValueOrDefault("format") switch
    {
        null => new GraphAnswer(302, Location: $"{address()}/download/{item.Id}/content"),
        "pdf" when item.Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) => new GraphAnswer(302, Location: $"{address()}/download/{item.Id}/pdf"),
        "pdf" => GraphAnswer.Error(406, "notSupported"),
        _ => null,
    };

    public GraphAnswer Children(GraphRequest request, GraphItem folder, IEnumerable<GraphItem> all)
    {
        var from = 0;
        var select = request.Query.GetValueOrDefault("$select") ?? "";
        if (request.Query.TryGetValue("$skiptoken", out var token))
        {
            var known = pages.TryGetValue(token, out var page) && page.Folder == folder && page.Select == select;
            rules.Expect(known, request, "a next link is followed as it stands");
            from = page.From;
        }

        var children = all.Where(item => item.Parent == folder).ToList();
        var answer = new JsonObject { ["value"] = new JsonArray([.. children.Skip(from).Take(PageSize).Select(item => Selected(request, item))]) };
        if (children.Count > from + PageSize)
        {
            var next = Guid.NewGuid().ToString("n");
            pages[next] = (folder, select, from + PageSize);
            answer["@odata.nextLink"] =
                $"{NextAddress ?? address()}/v1.0/drives/{Uri.EscapeDataString(GraphLibrary.Drive)}/items/{folder.Id}/children?%24select={Uri.EscapeDataString(select)}&%24skiptoken={next}";
        }

        return new GraphAnswer(200, answer);
    }

    public JsonObject Selected(GraphRequest request, GraphItem item)
    {
        var asked = request.Query.GetValueOrDefault("$select")?.Split(',') ?? [];
        var json = item.Json(GraphLibrary.Drive);
        foreach (var name in json.Select(one => one.Key).Where(name => name[0] != '@' && !asked.Contains(name)).ToList())
        {
            json.Remove(name);
        }

        if (request.Query.TryGetValue("$expand", out var expand))
        {
            rules.Expect(expand == "listItem($expand=fields)", request, "unknown expansion");
            var fields = (JsonObject)item.Fields.DeepClone();
            fields["@odata.etag"] = item.ETag;
            fields["id"] = "7";
            json["listItem"] = new JsonObject { ["fields"] = fields };
        }

        return json;
    }
}
