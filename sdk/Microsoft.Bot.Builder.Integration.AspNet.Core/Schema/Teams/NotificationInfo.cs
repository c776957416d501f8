using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a message also alerts its reader.</summary>
public class NotificationInfo
{
    public NotificationInfo()
    {
    }

    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    [JsonProperty("alert")]
    public bool? Alert { get; set; }

    [JsonProperty("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    [JsonProperty("externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}
