using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>Says that an item is a file.</summary>
public class FileObject : IModel
{
    public FileObject()
    {
    }

    public Hashes? Hashes { get; set; }

    bool IModel.Read(string name, JsonElement value)
    {
        switch (name)
        {
            case "hashes":
                Hashes = ModelJson.Facet<Hashes>(value);
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
