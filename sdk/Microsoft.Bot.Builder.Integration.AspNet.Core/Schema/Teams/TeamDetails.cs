using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team with its counts.</summary>
public class TeamDetails
{
    public TeamDetails()
    {
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }

    [JsonProperty("channelCount")]
    public int ChannelCount { get; set; }

    [JsonProperty("memberCount")]
    public int MemberCount { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }
}
