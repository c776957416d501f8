using Microsoft.Bot.Schema;

namespace TeamsAssistant.Teams.Conversations;

/// <summary>Where the bot may speak: conversation references, and which channel a committee works in.</summary>
internal interface IConversations
{
    /// <summary>Keeps the reference of an activity; one request when it is new or changed since this process saw it, else none.</summary>
    Task KeepAsync(ConversationReference reference, CancellationToken cancellation);

    /// <summary>Ties the channel to the committee: its rounds go there. Replaces an earlier tie.</summary>
    Task TieAsync(string committee, ConversationReference channel, CancellationToken cancellation);

    /// <summary>The channel that the committee works in, or null.</summary>
    Task<ConversationReference?> FindChannelAsync(string committee, CancellationToken cancellation);
}
