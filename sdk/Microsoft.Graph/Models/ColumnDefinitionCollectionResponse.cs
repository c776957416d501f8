using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>A page of a list.</summary>
public class ColumnDefinitionCollectionResponse : IModel
{
    public ColumnDefinitionCollectionResponse()
    {
    }

    public List<ColumnDefinition>? Value { get; set; }

    bool IModel.Read(string name, JsonElement value)
    {
        if (name != "value")
            return false;
        Value = ModelJson.List<ColumnDefinition>(value);
        return true;
    }

    void IModel.Write(Utf8JsonWriter writer)
    {
        // Only the service sets it.
    }
}
