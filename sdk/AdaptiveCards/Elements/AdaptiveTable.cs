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
