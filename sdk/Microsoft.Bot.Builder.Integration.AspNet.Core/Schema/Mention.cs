using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An entity saying that the text names somebody.</summary>
public class Mention : Entity
{
    public Mention()
    {
    }

    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
    {
        Mentioned = mentioned;
        Text = text;
        Type = type;
    }

    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }
}
