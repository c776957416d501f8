using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A table. Its columns are written even when there are none.</summary>
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;

    [JsonProperty]
    public List<AdaptiveTableRow> Rows { get; set; } = [];

    [JsonProperty]
    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveContainerStyle? GridStyle { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(true)]
    public bool ShowGridLines { get; set; } = true;

    /// <summary>
    /// As in 3.1.0 written as <c>firstRowAsHeaders</c>, while the card schema says <c>firstRowAsHeader</c>:
    /// put that one in <see cref="AdaptiveTypedElement.AdditionalProperties"/> instead.
    /// </summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool FirstRowAsHeaders { get; set; }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();

    /// <summary>Ignores, as 3.1.0 does, whatever is not a row.</summary>
    public new void Add(AdaptiveElement element)
    {
        if (element is AdaptiveTableRow row)
            Rows.Add(row);
    }
}
