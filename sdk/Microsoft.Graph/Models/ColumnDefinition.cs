using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>A column of a list.</summary>
public class ColumnDefinition : Entity
{
    public ColumnDefinition()
    {
    }

    public DateTimeColumn? DateTime { get; set; }

    public string? DisplayName { get; set; }

    public string? Name { get; set; }

    public bool? ReadOnly { get; set; }

    public TextColumn? Text { get; set; }

    internal override bool ReadMember(string name, JsonElement value)
    {
        switch (name)
        {
            case "dateTime":
                DateTime = ModelJson.Facet<DateTimeColumn>(value);
                return true;
            case "displayName":
                DisplayName = value.GetString();
                return true;
            case "name":
                Name = value.GetString();
                return true;
            case "readOnly":
                ReadOnly = value.GetBoolean();
                return true;
            case "text":
                Text = ModelJson.Facet<TextColumn>(value);
                return true;
            default:
                return base.ReadMember(name, value);
        }
    }
}
