using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>A page of a list.</summary>
public class DriveCollectionResponse : IModel
{
    public DriveCollectionResponse()
    {
    }

    public List<Drive>? Value { get; set; }

    bool IModel.Read(string name, JsonElement value)
    {
        if (name != "value")
            return false;
        Value = ModelJson.List<Drive>(value);
        return true;
    }

    void IModel.Write(Utf8JsonWriter writer)
    {
        // Only the service sets it.
    }
}
