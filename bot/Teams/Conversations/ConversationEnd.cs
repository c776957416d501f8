namespace TeamsAssistant.Teams.Conversations;

/// <summary>Why the bot may not speak in a conversation any more: codes that are stored, and told by <c>SendReason</c>. Any later activity from there ends it.</summary>
internal static class ConversationEnd
{
    /// <summary>The app was taken away: from the team, or by the person.</summary>
    public const string Removed = "removed";

    /// <summary>The channel was deleted.</summary>
    public const string ChannelDeleted = "channelDeleted";

    /// <summary>The team was deleted.</summary>
    public const string TeamDeleted = "teamDeleted";

    /// <summary>The team was archived.</summary>
    public const string TeamArchived = "teamArchived";

    /// <summary>Whether nobody is there any more either: what was to be said there is missed by nobody.</summary>
    public static bool IsForGood(string? why) => why is ChannelDeleted or TeamDeleted;
}
