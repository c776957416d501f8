using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>Says that a column holds a time.</summary>
public class DateTimeColumn : IModel
{
    public DateTimeColumn()
    {
    }

    bool IModel.Read(string name, JsonElement value) => false;

    void IModel.Write(Utf8JsonWriter writer)
    {
        // Its being there says it all.
    }
}
