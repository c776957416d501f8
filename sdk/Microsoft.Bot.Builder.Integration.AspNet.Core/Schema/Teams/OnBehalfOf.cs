using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The person in whose name a message is sent.</summary>
public class OnBehalfOf
{
    public OnBehalfOf()
    {
    }

    [JsonProperty("itemid")]
    public int ItemId { get; set; } = 0;

    [JsonProperty("mentionType")]
    public string MentionType { get; set; } = "person";

    [JsonProperty("mri")]
    public string Mri { get; set; }

    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
