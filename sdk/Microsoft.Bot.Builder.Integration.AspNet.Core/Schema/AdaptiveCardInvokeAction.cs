using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The action pressed; the card's inputs are merged into <see cref="Data"/>.</summary>
public class AdaptiveCardInvokeAction
{
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("verb")]
    public string Verb { get; set; }

    [JsonProperty("data")]
    public object Data { get; set; }
}
