using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>A page of a list that may go on.</summary>
public class BaseCollectionPaginationCountResponse : IModel
{
    public BaseCollectionPaginationCountResponse()
    {
    }

    public string? OdataNextLink { get; set; }

    bool IModel.Read(string name, JsonElement value) => ReadMember(name, value);

    void IModel.Write(Utf8JsonWriter writer)
    {
        // Only the service sets it.
    }

    internal virtual bool ReadMember(string name, JsonElement value)
    {
        if (name != "@odata.nextLink")
            return false;
        OdataNextLink = value.GetString();
        return true;
    }
}
