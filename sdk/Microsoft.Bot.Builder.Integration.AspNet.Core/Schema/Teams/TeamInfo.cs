using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    public TeamInfo()
    {
    }

    public TeamInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }
}
