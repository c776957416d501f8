using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>One column of a column set.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;

    /// <summary>"auto", "stretch", a weight as "2", or pixels as "50px"; written as given.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Width { get; set; }
}
