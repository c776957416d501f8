using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>A page of a folder.</summary>
public class DriveItemCollectionResponse : BaseCollectionPaginationCountResponse
{
    public DriveItemCollectionResponse()
    {
    }

    public List<DriveItem>? Value { get; set; }

    internal override bool ReadMember(string name, JsonElement value)
    {
        if (name != "value")
            return base.ReadMember(name, value);
        Value = ModelJson.List<DriveItem>(value);
        return true;
    }
}
