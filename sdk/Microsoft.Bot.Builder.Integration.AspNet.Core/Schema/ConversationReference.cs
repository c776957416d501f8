using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>All that is needed to write to a conversation later.</summary>
public class ConversationReference
{
    public ConversationReference()
    {
    }

    public ConversationReference(
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    [JsonProperty("user")]
    public ChannelAccount User { get; set; }

    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; }

    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    [JsonProperty("locale")]
    public string Locale { get; set; }

    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>
    /// The event that starts a proactive turn. Its id is a new guid, which sends inside the turn then carry as <c>replyToId</c>.
    /// </summary>
    public Activity GetContinuationActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        From = User,
        Recipient = Bot,
        RelatesTo = this,
    };
}
