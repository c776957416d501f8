using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>What has an id.</summary>
public class Entity : IModel
{
    public Entity()
    {
    }

    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();

    public string? Id { get; set; }

    internal string? OdataType { get; set; }

    bool IModel.Read(string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Null && ReadMember(name, value))
            return true;
        AdditionalData.TryAdd(name, ModelJson.Untyped(value)!);
        return false;
    }

    void IModel.Write(Utf8JsonWriter writer)
    {
        ModelJson.Write(writer, "id", Id);
        ModelJson.Write(writer, "@odata.type", OdataType);
        ModelJson.WriteAll(writer, AdditionalData);
        WriteMembers(writer);
    }

    internal virtual bool ReadMember(string name, JsonElement value)
    {
        switch (name)
        {
            case "id":
                Id = value.GetString();
                return true;
            case "@odata.type":
                OdataType = value.GetString();
                return true;
            default:
                return false;
        }
    }

    internal virtual void WriteMembers(Utf8JsonWriter writer)
    {
    }
}
