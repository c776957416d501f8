using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TeamsAssistant.Teams.Conversations;

namespace TeamsAssistant.Teams.Activities;

/// <summary>What an event of Teams means for where the bot may speak.</summary>
internal static class ConversationEvents
{
    /// <summary>Why the bot may not speak there any more, or null: the event means something else.</summary>
    public static string? EndOf(IConversationUpdateActivity activity) => DataOf(activity)?.EventType switch
    {
        "channelDeleted" => ConversationEnd.ChannelDeleted,
        "teamDeleted" or "teamHardDeleted" => ConversationEnd.TeamDeleted,
        "teamArchived" => ConversationEnd.TeamArchived,
        _ when activity.MembersRemoved?.Any(member => member.Id == activity.Recipient?.Id) == true => ConversationEnd.Removed,
        _ => null,
    };

    /// <summary>Whether what was closed may be open again.</summary>
    public static bool Reopens(IActivity activity) =>
        DataOf(activity)?.EventType is "channelRestored" or "teamRestored" or "teamUnarchived";

    /// <summary>The conversation that the end is about: of a deleted channel the channel, which is not where the event was told.</summary>
    public static ConversationReference? ChannelOf(IActivity activity, string why)
    {
        var reference = activity.GetConversationReference();
        if (why != ConversationEnd.ChannelDeleted)
        {
            return reference;
        }

        if (DataOf(activity)?.Channel?.Id is not { Length: > 0 } channel)
        {
            return null;
        }

        reference.Conversation = new ConversationAccount
        {
            Id = channel,
            ConversationType = "channel",
            IsGroup = reference.Conversation.IsGroup,
            TenantId = reference.Conversation.TenantId,
        };
        return reference;
    }

    /// <summary>Id of the team, or null: it is no channel's.</summary>
    public static string? TeamOf(IActivity activity) => DataOf(activity)?.Team?.Id is { Length: > 0 } team ? team : null;

    // Comes from outside: what is not as Teams writes it means nothing.
    private static TeamsChannelData? DataOf(IActivity activity)
    {
        try
        {
            return activity.GetChannelData<TeamsChannelData>();
        }
        catch (Exception fault) when (fault is Newtonsoft.Json.JsonException or InvalidCastException)
        {
            return null;
        }
    }
}
