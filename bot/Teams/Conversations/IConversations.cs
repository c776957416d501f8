using Microsoft.Bot.Schema;
using TeamsAssistant.Access;

namespace TeamsAssistant.Teams.Conversations;

/// <summary>Where the bot may speak: conversation references, and which channel a committee works in.</summary>
internal interface IConversations
{
    /// <summary>
    /// Keeps the reference of an activity: a channel once, whoever writes in whatever thread. No request when this process knows that it
    /// stands so, one read when it does not know, one write when it is new or changed.
    /// </summary>
    Task KeepAsync(ConversationReference reference, CancellationToken cancellation);

    /// <summary>The conversation as its latest activity gave it, or null. Read at every send: the service address moves.</summary>
    Task<ConversationReference?> FindAsync(string conversation, CancellationToken cancellation);

    /// <summary>Ties the channel to the committee: its rounds go there. Replaces an earlier tie. With its audit event.</summary>
    Task TieAsync(string committee, string channel, Change change, CancellationToken cancellation);

    /// <summary>All ties; one request.</summary>
    Task<ChannelTies> ReadTiesAsync(CancellationToken cancellation);
}
