using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>Somebody, or an application.</summary>
public class Identity : IModel
{
    public Identity()
    {
    }

    public string? Id { get; set; }

    bool IModel.Read(string name, JsonElement value)
    {
        switch (name)
        {
            case "id":
                Id = value.GetString();
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
