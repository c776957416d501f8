using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot in a conversation. <see cref="Id"/> differs per bot; <see cref="AadObjectId"/> is the Entra object id.</summary>
public class ChannelAccount
{
    public ChannelAccount()
    {
    }

    public ChannelAccount(string id = default, string name = default, string role = default, string aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; }

    [JsonExtensionData]
    public JObject Properties { get; set; } = new JObject();

    [JsonProperty("role")]
    public string Role { get; set; }
}
