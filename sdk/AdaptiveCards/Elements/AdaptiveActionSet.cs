using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Buttons in the body.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    public override string Type { get; set; } = TypeName;

    [JsonProperty]
    public List<AdaptiveAction> Actions { get; set; } = [];
}
