using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an <c>adaptiveCard/action</c>: HTTP stays 200, the card's own status stands here.</summary>
public class AdaptiveCardInvokeResponse
{
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }
}
