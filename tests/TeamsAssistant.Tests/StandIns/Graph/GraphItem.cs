using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAssistant.Library.SharePoint;

namespace TeamsAssistant.Tests.StandIns.Graph;

/// <summary>A file or folder of the stand-in.</summary>
internal sealed class GraphItem
{
    public required string Id { get; init; }

    public required string Name { get; set; }

    public GraphItem? Parent { get; set; }

    /// <summary>Null: a folder.</summary>
    public byte[]? Content { get; set; }

    public JsonObject Fields { get; } = [];

    public int Version { get; set; } = 1;

    public int ContentVersion { get; set; } = 1;

    /// <summary>Contents before this one.</summary>
    public List<byte[]> Earlier { get; } = [];

    /// <summary>The person who touched it last; null: the application.</summary>
    public string? Person { get; set; }

    /// <summary>The person who made it; null: the application.</summary>
    public string? Maker { get; init; }

    public bool Locked { get; set; }

    public string ETag => $"\"{{{Id}}},{Version.ToString(CultureInfo.InvariantCulture)}\"";

    public string Path => Parent is null ? "" : Parent.Parent is null ? Name : $"{Parent.Path}/{Name}";

    public void Write(byte[] content, string? person)
    {
        if (Content is { } before)
        {
            Earlier.Add(before);
            Version++;
            ContentVersion++;
        }

        Content = content;
        Person = person;
    }

    public JsonObject Json(string drive)
    {
        var json = new JsonObject
        {
            ["@odata.type"] = "#microsoft.graph.driveItem",
            ["id"] = Id,
            ["name"] = Name,
            ["eTag"] = ETag,
            ["cTag"] = $"\"c:{{{Id}}},{ContentVersion.ToString(CultureInfo.InvariantCulture)}\"",
            ["size"] = Content?.Length ?? 0,
            ["webUrl"] = $"https://kommun.sharepoint.com/sites/namnd/{Uri.EscapeDataString(Path)}",
            ["parentReference"] = new JsonObject { ["driveId"] = drive, ["path"] = $"/drives/{drive}/root:{(Parent?.Parent is null ? "" : "/" + Uri.EscapeDataString(Parent.Path).Replace("%2F", "/", StringComparison.Ordinal))}" },
            ["createdBy"] = By(Maker),
            ["lastModifiedBy"] = By(Person),
        };
        if (Content is { } content)
        {
            json["file"] = new JsonObject { ["mimeType"] = "application/octet-stream", ["hashes"] = new JsonObject { ["quickXorHash"] = HashOf(content) } };
        }
        else
        {
            json["folder"] = new JsonObject { ["childCount"] = 0 };
        }

        return json;
    }

    private static string HashOf(byte[] content) => QuickXorHash.OfAsync(new MemoryStream(content), default).GetAwaiter().GetResult();

    private static JsonObject By(string? person) => person is null
        ? new JsonObject { ["application"] = new JsonObject { ["id"] = "app", ["displayName"] = "TeamsAssistant" }, ["user"] = new JsonObject { ["displayName"] = "SharePoint App" } }
        : new JsonObject { ["user"] = new JsonObject { ["id"] = person, ["displayName"] = "Somebody" } };
}
