using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>Says that a column holds text.</summary>
public class TextColumn : IModel
{
    public TextColumn()
    {
    }

    public bool? AllowMultipleLines { get; set; }

    bool IModel.Read(string name, JsonElement value)
    {
        switch (name)
        {
            case "allowMultipleLines":
                AllowMultipleLines = value.GetBoolean();
                return true;
            default:
                return false;
        }
    }

    void IModel.Write(Utf8JsonWriter writer)
    {
        // Only the service sets it.
    }
}
