using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    [JsonProperty("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    [JsonProperty("authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    [JsonProperty("state")]
    public string State { get; set; }
}
