using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Shows and hides elements by their ids.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(ToggleElementsConverter))]
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}
