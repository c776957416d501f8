using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer when a conversation was created.</summary>
public class ConversationResourceResponse
{
    public ConversationResourceResponse()
    {
    }

    public ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }
}
