using System.Text.Json.Nodes;

namespace TeamsAssistant.Tests.StandIns.Graph;

/// <summary>The stand-in's document library and the rules of the service. Not safe for two at once.</summary>
internal sealed class GraphLibrary
{
    public const string Drive = "b!stand-in";
    public const string Somebody = "1d0ce8d5-3f1b-4c86-9f6d-6a1c0a1b2c3d";

    private const string Conflict = "@microsoft.graph.conflictBehavior";
    private const string Office = ".docx";

    private readonly GraphRules rules;
    private readonly GraphReading reading;
    private readonly Func<string> address;
    private readonly GraphItem root = new() { Id = Guid.NewGuid().ToString(), Name = "root" };

    public GraphLibrary(Action<string> broken, Func<string> address)
    {
        (rules, this.address) = (new GraphRules(broken), address);
        reading = new GraphReading(rules, address);
    }

    public List<GraphItem> All { get; } = [];

    public Dictionary<string, GraphSession> Sessions { get; } = [];

    public GraphReading Reading => reading;

    public bool WritesColumnsIntoFiles { get; set; }

    public JsonArray Columns { get; } = new(
        Column("Title", "Rubrik", "text"), Column("Dokumenttyp", "Dokumenttyp", "text"), Column("N_x00e4_mnd", "Nämnd", "choice"),
        Column("Sammantr_x00e4_de", "Sammanträde", "dateTime"), Column("Diarienummer", "Diarienummer", "text"),
        Column("_x00c4_rendestatus", "Ärendestatus", "text"), Column("Insatser", "Insatser", "text", lines: true));

    public static JsonObject Column(string name, string displayName, string type, bool lines = false) => new()
    {
        ["name"] = name,
        ["displayName"] = displayName,
        ["readOnly"] = false,
        [type] = type == "text" ? new JsonObject { ["allowMultipleLines"] = lines } : new JsonObject(),
    };

    public GraphItem? Find(string path) => All.Find(item => string.Equals(item.Path, path, StringComparison.OrdinalIgnoreCase));

    public bool Edit(string path, byte[] content)
    {
        if (Find(path) is { } item)
        {
            item.Write(content, Somebody);
            return true;
        }

        All.Add(new GraphItem { Id = Guid.NewGuid().ToString(), Name = path.Split('/')[^1], Parent = FolderOf(path), Content = content, Person = Somebody, Maker = Somebody });
        return false;
    }

    public bool Move(string from, string to)
    {
        var item = Find(from)!;
        (item.Parent, item.Name, item.Person) = (FolderOf(to), to.Split('/')[^1], Somebody);
        item.Version++;
        return true;
    }

    public GraphAnswer Answer(GraphRequest request, byte[] body)
    {
        if (request.Parts[0] is "upload" or "download")
        {
            rules.Expect(request.Header("Authorization") is null, request, "the address carries its own right: a token does not belong there");
            return request.Parts[0] == "upload" ? Upload(request, body) : GraphReading.Download(request, All.Find(item => item.Id == request.Parts[1]));
        }

        if (request.Header("Authorization") != $"Bearer {GraphStandIn.Token}")
        {
            return GraphAnswer.Error(401, "InvalidAuthenticationToken");
        }

        rules.Expect(request.Header("User-Agent")?.StartsWith("NONISV|", StringComparison.Ordinal) == true, request, "the traffic is not decorated");
        rules.Expect(request.Header("Accept")?.Contains("application/json", StringComparison.Ordinal) == true, request, "no Accept");
        return Route(request, body) ?? rules.Unknown(request);
    }

    private GraphAnswer? Route(GraphRequest request, byte[] body) => (request.Method, request.Parts) switch
    {
        ("GET", ["v1.0", "sites", GraphStandIn.Site, "drive"]) when rules.Query(request, "$select") => new GraphAnswer(200, new JsonObject { ["id"] = Drive }),
        ("GET", ["v1.0", "sites", GraphStandIn.Site, "drives"]) when rules.Query(request, "$select") =>
            new GraphAnswer(200, new JsonObject { ["value"] = new JsonArray(new JsonObject { ["id"] = "b!other", ["name"] = "Bilder" }, new JsonObject { ["id"] = Drive, ["name"] = "Dokument" }) }),
        (_, ["v1.0", "sites", ..]) => GraphAnswer.Error(404, "itemNotFound"),
        ("GET", ["v1.0", "drives", Drive, "list", "columns"]) when rules.Query(request, "$select") => new GraphAnswer(200, new JsonObject { ["value"] = Columns.DeepClone() }),
        (_, ["v1.0", "drives", Drive, "items", "root", .. var rest]) => OnItem(request, root, rest, body),
        (_, ["v1.0", "drives", Drive, "items", var id, .. var rest]) => All.Find(item => item.Id == id) is { } item ? OnItem(request, item, rest, body) : GraphAnswer.Error(404, "itemNotFound"),
        (_, ["v1.0", "drives", Drive, "root:", .. var rest]) => OnPath(request, rest, body),
        _ => null,
    };

    private GraphAnswer? OnPath(GraphRequest request, string[] rest, byte[] body)
    {
        var end = rest.ToList().FindIndex(part => part.EndsWith(':'));
        if (end < 0)
        {
            return null;
        }

        var names = rest.Take(end + 1).Select(name => name.TrimEnd(':')).ToList();
        var below = rest.Skip(end + 1).ToList();
        if (Find(string.Join('/', names)) is { } item && !(request.Method is "PUT" or "POST" && below is ["content"] or ["createUploadSession"]))
        {
            return OnItem(request, item, [.. below], body);
        }

        var parent = names.Count == 1 ? root : Find(string.Join('/', names.SkipLast(1)));
        return (request.Method, below) switch
        {
            (_, [] or ["children"]) => GraphAnswer.Error(404, "itemNotFound"),
            ("PUT", ["content"]) => Create(request, parent, names[^1], body),
            ("POST", ["createUploadSession"]) => parent is null ? GraphAnswer.Error(404, "itemNotFound") : Begin(request, null, parent, names[^1], body, "fail"),
            _ => null,
        };
    }

    private GraphAnswer? OnItem(GraphRequest request, GraphItem item, string[] rest, byte[] body) => (request.Method, rest) switch
    {
        ("GET", []) when rules.Query(request, "$select", "$expand") => new GraphAnswer(200, reading.Selected(request, item)),
        ("GET", ["children"]) when rules.Query(request, "$select", "$skiptoken") => reading.Children(request, item, All),
        ("GET", ["content"]) when rules.Query(request, "format") => reading.Content(request, item) ?? rules.Unknown(request),
        ("PUT", ["content"]) when rules.Query(request) => Guarded(request, item) ?? Written(item, body, 200),
        ("POST", ["createUploadSession"]) when rules.Query(request) => Guarded(request, item) ?? Begin(request, item, item.Parent!, item.Name, body, "replace"),
        ("POST", ["children"]) when rules.Query(request) => CreateFolder(request, item, body),
        ("PATCH", ["listItem", "fields"]) when rules.Query(request) => Guarded(request, item) ?? Fields(request, item, body),
        _ => null,
    };

    private GraphAnswer Create(GraphRequest request, GraphItem? parent, string name, byte[] body)
    {
        rules.Query(request, Conflict);
        rules.Expect(request.Query.GetValueOrDefault(Conflict) == "fail", request, "a new file must not replace another");
        rules.Expect(request.Header("Content-Type") == "application/octet-stream", request, "content type");
        if (parent is null)
        {
            return GraphAnswer.Error(404, "itemNotFound");
        }

        return Child(parent, name) is not null ? GraphAnswer.Error(409, "nameAlreadyExists") : Written(New(parent, name, request), body, 201);
    }

    private GraphAnswer CreateFolder(GraphRequest request, GraphItem parent, byte[] body)
    {
        var json = rules.Json(request, body, "name", "folder", "@odata.type", Conflict);
        rules.Expect((string?)json[Conflict] == "fail" && json["folder"] is JsonObject, request, "a folder is made, and replaces nothing");
        var name = (string?)json["name"] ?? "";
        if (Child(parent, name) is not null)
        {
            return GraphAnswer.Error(409, "nameAlreadyExists");
        }

        return new GraphAnswer(201, New(parent, name, request).Json(Drive));
    }

    private GraphAnswer Begin(GraphRequest request, GraphItem? replaces, GraphItem parent, string name, byte[] body, string behaviour)
    {
        var json = rules.Json(request, body, "item");
        var item = json["item"] as JsonObject ?? [];
        rules.OnlyKnown(request, item, Conflict, "fileSize", "@odata.type");
        rules.Expect((string?)item[Conflict] == behaviour, request, $"conflict behaviour must be {behaviour}");
        var id = Guid.NewGuid().ToString("n");
        Sessions[id] = new GraphSession(replaces, request.Header("If-Match"), parent, name, (long?)item["fileSize"] ?? 0);
        var begun = Waiting("0-");
        begun["uploadUrl"] = $"{address()}/upload/{id}";
        return new GraphAnswer(200, begun);
    }

    private GraphAnswer Upload(GraphRequest request, byte[] body)
    {
        if (!Sessions.TryGetValue(request.Parts[^1], out var session))
        {
            return GraphAnswer.Error(404, "itemNotFound");
        }

        if (request.Method == "PUT")
        {
            var range = System.Net.Http.Headers.ContentRangeHeaderValue.Parse(request.Header("Content-Range")!);
            var last = range.To + 1 == session.Size;
            rules.Expect(range.Length == session.Size && range.To - range.From + 1 == body.Length, request, "the range does not say what is sent");
            rules.Expect(body.Length < 60 * 1024 * 1024 && (last || body.Length % (320 * 1024) == 0), request, "a part is a multiple of 320 KiB, below 60 MiB");
            if (range.From != session.Bytes.Length)
            {
                return GraphAnswer.Error(416, "invalidRange");
            }

            session.Bytes.Write(body);
            if (last)
            {
                return Finish(request.Parts[^1], session, request);
            }
        }

        return new GraphAnswer(request.Method == "GET" ? 200 : 202, Waiting($"{session.Bytes.Length}-"));
    }

    private static JsonObject Waiting(string range) => new() { ["expirationDateTime"] = "2026-11-26T09:00:00Z", ["nextExpectedRanges"] = new JsonArray(range) };

    private GraphAnswer Finish(string id, GraphSession session, GraphRequest request)
    {
        Sessions.Remove(id);
        if (session.Replaces is { } replaced)
        {
            return !All.Contains(replaced) ? GraphAnswer.Error(404, "itemNotFound")
                : replaced.ETag != session.ETag ? GraphAnswer.Error(412, "resourceModified") : Written(replaced, session.Bytes.ToArray(), 200);
        }

        return Child(session.Parent, session.Name) is not null
            ? GraphAnswer.Error(409, "nameAlreadyExists") : Written(New(session.Parent, session.Name, request), session.Bytes.ToArray(), 201);
    }

    private GraphAnswer Fields(GraphRequest request, GraphItem item, byte[] body)
    {
        var json = rules.Json(request, body, [.. Columns.Select(column => (string)column!["name"]!)]);
        if (json.Any(one => !Columns.Any(column => (string)column!["name"]! == one.Key)))
        {
            return GraphAnswer.Error(400, "invalidRequest");
        }

        foreach (var (name, value) in json)
        {
            item.Fields[name] = value?.DeepClone();
        }

        item.Version++;
        item.Person = null;
        if (WritesColumnsIntoFiles && item.Name.EndsWith(Office, StringComparison.Ordinal))
        {
            item.Content = [.. item.Content!, .. "columns"u8];
            item.ContentVersion++;
        }

        return new GraphAnswer(200, json.DeepClone());
    }

    private GraphAnswer? Guarded(GraphRequest request, GraphItem item)
    {
        rules.Expect(request.Header("If-Match") is not null, request, "what is replaced must be named by If-Match");
        return item.Locked ? GraphAnswer.Error(423, "resourceLocked")
            : request.Header("If-Match") != item.ETag ? GraphAnswer.Error(412, "resourceModified") : null;
    }

    private static GraphAnswer Written(GraphItem item, byte[] body, int status)
    {
        item.Write(body, person: null);
        return new GraphAnswer(status, item.Json(Drive));
    }

    private GraphItem New(GraphItem parent, string name, GraphRequest request)
    {
        rules.Expect(TeamsAssistant.Library.LibraryName.IsSafe(name), request, "a name that SharePoint refuses");
        var item = new GraphItem { Id = Guid.NewGuid().ToString(), Name = name, Parent = parent };
        All.Add(item);
        return item;
    }

    private GraphItem? Child(GraphItem parent, string name) => All.Find(item => item.Parent == parent && string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase));

    private GraphItem FolderOf(string path)
    {
        var at = root;
        foreach (var name in path.Split('/')[..^1])
        {
            var next = Child(at, name);
            if (next is null)
            {
                next = new GraphItem { Id = Guid.NewGuid().ToString(), Name = name, Parent = at, Maker = Somebody, Person = Somebody };
                All.Add(next);
            }

            at = next;
        }

        return at;
    }
}
