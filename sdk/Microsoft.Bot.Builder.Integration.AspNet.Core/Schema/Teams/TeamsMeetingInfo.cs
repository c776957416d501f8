using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting that a chat belongs to.</summary>
public class TeamsMeetingInfo
{
    public TeamsMeetingInfo()
    {
    }

    public TeamsMeetingInfo(string id = default)
    {
        Id = id;
    }

    [JsonProperty("id")]
    public string Id { get; set; }
}
