using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>Where an item lies.</summary>
public class ItemReference : IModel
{
    public ItemReference()
    {
    }

    public string? Path { get; set; }

    bool IModel.Read(string name, JsonElement value)
    {
        switch (name)
        {
            case "path":
                Path = value.GetString();
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
