using Microsoft.Bot.Schema;
using TeamsAssistant.Access;

namespace TeamsAssistant.Teams.Conversations;

/// <summary>Where the bot may speak: conversation references, whose chat is whose, and which channels work with what.</summary>
internal interface IConversations
{
    /// <summary>
    /// Keeps the reference of an activity: a channel once, whoever writes in whatever thread; a personal chat under its person too. No
    /// request when this process has seen lately that it stands so, one read when it has not, one write (a chat: two) when it is new or
    /// changed. True when the conversation was closed until now.
    /// </summary>
    /// <param name="reference">The activity's.</param>
    /// <param name="team">The team of a channel, or null.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<bool> KeepAsync(ConversationReference reference, string? team, CancellationToken cancellation);

    /// <summary>The conversation as its latest activity gave it, or null. Read at every send: the service address moves.</summary>
    Task<KnownConversation?> FindAsync(string conversation, CancellationToken cancellation);

    /// <summary>The person's own chat by her Entra object id, or null: she has never been seen. One request.</summary>
    Task<KnownPerson?> FindPersonAsync(string person, CancellationToken cancellation);

    /// <summary>
    /// Keeps what Teams calls whoever wrote or pressed in a channel: from a chat of her own <see cref="KeepAsync"/> knows it. Once a person
    /// and process one read, and one write when she is new.
    /// </summary>
    Task MeetAsync(ConversationReference reference, CancellationToken cancellation);

    /// <summary>Ids of the people for this bot (<c>29:…</c>), in their order; those not known are left out. One request per 1,000 people known.</summary>
    /// <param name="people">Entra object ids.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<IReadOnlyList<string>> IdsOfAsync(IReadOnlyCollection<string> people, CancellationToken cancellation);

    /// <summary>The person's chat is gone: the next send makes it anew.</summary>
    Task ForgetChatAsync(string person, CancellationToken cancellation);

    /// <summary>The bot may not speak there any more, until something comes from there.</summary>
    Task CloseAsync(ConversationReference reference, string why, CancellationToken cancellation);

    /// <summary>As <see cref="CloseAsync"/> for every channel of the team.</summary>
    Task CloseTeamAsync(string team, string why, CancellationToken cancellation);

    /// <summary>The conversation heard from last, or null: from it the service address is known when somebody is written to first.</summary>
    Task<ConversationReference?> LatestAsync(CancellationToken cancellation);

    /// <summary>Ties a channel to a committee or an initiative, beside what either is tied to already. With its audit event.</summary>
    Task TieAsync(ChannelTie tie, Change change, CancellationToken cancellation);

    /// <summary>Loosens the ties, each with its audit event; one that is gone is left out.</summary>
    Task UntieAsync(IReadOnlyCollection<ChannelTie> ties, Change change, CancellationToken cancellation);

    /// <summary>All ties; one request.</summary>
    Task<ChannelTies> ReadTiesAsync(CancellationToken cancellation);
}
