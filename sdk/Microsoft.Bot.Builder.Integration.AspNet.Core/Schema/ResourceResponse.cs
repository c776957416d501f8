using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The id that the channel gave to what was sent.</summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    [JsonProperty("id")]
    public string Id { get; set; }
}
