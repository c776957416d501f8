using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The Entra tenant.</summary>
public class TenantInfo
{
    public TenantInfo()
    {
    }

    public TenantInfo(string id = default)
    {
        Id = id;
    }

    [JsonProperty("id")]
    public string Id { get; set; }
}
