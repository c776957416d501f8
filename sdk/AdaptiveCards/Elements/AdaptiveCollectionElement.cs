using System.Collections;
using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that holds others. Enumerable with <c>Add</c>, so that collection initialisers work.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    /// <summary>Null is not written; every value is, the default too.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveContainerStyle? Style { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Bleed { get; set; }

    [JsonConverter(typeof(StringSizeWithUnitConverter))]
    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(0u)]
    public uint PixelMinHeight { get; set; }

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    public abstract void Add(AdaptiveElement value);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
