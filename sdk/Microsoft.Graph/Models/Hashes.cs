using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>Hashes of a file.</summary>
public class Hashes : IModel
{
    public Hashes()
    {
    }

    public string? QuickXorHash { get; set; }

    bool IModel.Read(string name, JsonElement value)
    {
        switch (name)
        {
            case "quickXorHash":
                QuickXorHash = value.GetString();
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
