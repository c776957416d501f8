using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A card. The order numbers are the order in the JSON; a member without one counts as -1.</summary>
public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";
    public const string TypeName = "AdaptiveCard";

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Order = -10, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSchemaVersion Version { get; set; }

    [JsonProperty(Order = -8, NullValueHandling = NullValueHandling.Ignore)]
    public string FallbackText { get; set; }

    [JsonProperty(Order = -7, NullValueHandling = NullValueHandling.Ignore)]
    public string Speak { get; set; }

    [JsonProperty(Order = -7, NullValueHandling = NullValueHandling.Ignore)]
    public string Lang { get; set; }

    [JsonConverter(typeof(StringSizeWithUnitConverter))]
    [JsonProperty(Order = -4, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    [JsonConverter(typeof(StringSizeWithUnitConverter))]
    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(0u)]
    public uint PixelMinHeight { get; set; }

    [JsonProperty(Order = -3)]
    public List<AdaptiveElement> Body { get; set; } = [];

    [JsonProperty(Order = -2)]
    public List<AdaptiveAction> Actions { get; set; } = [];

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveRefresh Refresh { get; set; }

    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);

    // Newtonsoft asks these by their names; a contract resolver that overrides them (the Bot SDK's) writes the empty lists.
    public bool ShouldSerializeHeight() => Height is { HeightType: not AdaptiveHeightType.Auto };

    public bool ShouldSerializeBody() => Body is { Count: > 0 };

    public bool ShouldSerializeActions() => Actions is { Count: > 0 };
}
