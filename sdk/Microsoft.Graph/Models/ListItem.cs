using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>A file as a row of its list.</summary>
public class ListItem : BaseItem
{
    public ListItem()
    {
        OdataType = "#microsoft.graph.listItem";
    }

    public FieldValueSet? Fields { get; set; }

    internal override bool ReadMember(string name, JsonElement value)
    {
        switch (name)
        {
            case "fields":
                Fields = ModelJson.Facet<FieldValueSet>(value);
                return true;
            default:
                return base.ReadMember(name, value);
        }
    }
}
