using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The <c>channelData</c> of an activity from Teams.</summary>
public class TeamsChannelData
{
    public TeamsChannelData()
    {
    }

    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
    }

    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default,
        IList<OnBehalfOf> onBehalfOf = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
        OnBehalfOf = onBehalfOf;
    }

    [JsonProperty("channel")]
    public ChannelInfo Channel { get; set; }

    [JsonProperty("eventType")]
    public string EventType { get; set; }

    [JsonProperty("team")]
    public TeamInfo Team { get; set; }

    [JsonProperty("notification")]
    public NotificationInfo Notification { get; set; }

    [JsonProperty("tenant")]
    public TenantInfo Tenant { get; set; }

    [JsonProperty("meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    [JsonProperty("settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    [JsonProperty("onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; private set; }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; }
}
