using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class TextHighlight
{
    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; }
}
