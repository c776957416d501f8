using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A field that a person fills in. Its <see cref="AdaptiveTypedElement.Id"/> names the value in what comes back.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsRequired { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Label { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string ErrorMessage { get; set; }
}
