using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>Says that an item is a folder.</summary>
public class Folder : IModel
{
    public Folder()
    {
    }

    bool IModel.Read(string name, JsonElement value) => false;

    void IModel.Write(Utf8JsonWriter writer)
    {
        // Its being there says it all.
    }
}
