using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public static class TeamsActivityExtensions
{
    public static string TeamsGetChannelId(this IActivity activity) => Data(activity)?.Channel?.Id;

    public static string TeamsGetSelectedChannelId(this IActivity activity) => Data(activity)?.Settings?.SelectedChannel?.Id;

    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => Data(activity)?.Team;

    /// <summary>Has the message alert its reader in the activity feed.</summary>
    public static void TeamsNotifyUser(this IActivity activity)
    {
        var data = Data(activity) ?? new TeamsChannelData();
        data.Notification = new NotificationInfo { Alert = true };
        activity.ChannelData = data;
    }

    private static TeamsChannelData Data(IActivity activity) => activity.GetChannelData<TeamsChannelData>();
}
