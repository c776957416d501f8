using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channel that was chosen when the app was installed.</summary>
public class TeamsChannelDataSettings
{
    [JsonProperty("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; }
}
