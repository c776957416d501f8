using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>What lies somewhere and has a name.</summary>
public class BaseItem : Entity
{
    public BaseItem()
    {
    }

    public IdentitySet? CreatedBy { get; set; }

    public string? ETag { get; set; }

    public IdentitySet? LastModifiedBy { get; set; }

    public string? Name { get; set; }

    public ItemReference? ParentReference { get; set; }

    public string? WebUrl { get; set; }

    internal override bool ReadMember(string name, JsonElement value)
    {
        switch (name)
        {
            case "createdBy":
                CreatedBy = ModelJson.Facet<IdentitySet>(value);
                return true;
            case "eTag":
                ETag = value.GetString();
                return true;
            case "lastModifiedBy":
                LastModifiedBy = ModelJson.Facet<IdentitySet>(value);
                return true;
            case "name":
                Name = value.GetString();
                return true;
            case "parentReference":
                ParentReference = ModelJson.Facet<ItemReference>(value);
                return true;
            case "webUrl":
                WebUrl = value.GetString();
                return true;
            default:
                return base.ReadMember(name, value);
        }
    }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        // The rest is for the service to set.
        ModelJson.Write(writer, "name", Name);
    }
}
