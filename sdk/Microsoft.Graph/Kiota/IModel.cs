using System.Text.Json;

namespace Microsoft.Kiota.Abstractions;

/// <summary>What is written and read as JSON.</summary>
internal interface IModel
{
    /// <summary>Takes a member; false when it knows none of that name.</summary>
    bool Read(string name, JsonElement value);

    /// <summary>Writes the members that are set.</summary>
    void Write(Utf8JsonWriter writer);
}
