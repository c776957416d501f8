using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel; Teams gives the General channel no name.</summary>
public class ChannelInfo
{
    public ChannelInfo()
    {
    }

    public ChannelInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }
}
