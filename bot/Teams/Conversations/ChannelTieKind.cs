namespace TeamsAssistant.Teams.Conversations;

/// <summary>What a channel is tied to.</summary>
internal enum ChannelTieKind
{
    /// <summary>A committee: its rounds go there, whole.</summary>
    Committee,

    /// <summary>An initiative: of a round that asks about it, its part goes there.</summary>
    Initiative,
}
