using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>A file or folder.</summary>
public class DriveItem : BaseItem
{
    public DriveItem()
    {
        OdataType = "#microsoft.graph.driveItem";
    }

    public string? CTag { get; set; }

    public FileObject? File { get; set; }

    public Folder? Folder { get; set; }

    public ListItem? ListItem { get; set; }

    public long? Size { get; set; }

    internal override bool ReadMember(string name, JsonElement value)
    {
        switch (name)
        {
            case "cTag":
                CTag = value.GetString();
                return true;
            case "file":
                File = ModelJson.Facet<FileObject>(value);
                return true;
            case "folder":
                Folder = ModelJson.Facet<Folder>(value);
                return true;
            case "listItem":
                ListItem = ModelJson.Facet<ListItem>(value);
                return true;
            case "size":
                Size = value.GetInt64();
                return true;
            default:
                return base.ReadMember(name, value);
        }
    }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        if (Folder is not null)
        {
            writer.WriteStartObject("folder");
            writer.WriteEndObject();
        }
    }
}
