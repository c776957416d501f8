using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>Who did something.</summary>
public class IdentitySet : IModel
{
    public IdentitySet()
    {
    }

    public Identity? Application { get; set; }

    public Identity? User { get; set; }

    bool IModel.Read(string name, JsonElement value)
    {
        switch (name)
        {
            case "application":
                Application = ModelJson.Facet<Identity>(value);
                return true;
            case "user":
                User = ModelJson.Facet<Identity>(value);
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
