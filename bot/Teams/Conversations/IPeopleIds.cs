using Microsoft.Bot.Schema;

namespace TeamsAssistant.Teams.Conversations;

/// <summary>What Teams calls the people of the register, and where each can be spoken to alone.</summary>
internal interface IPeopleIds
{
    /// <summary>The person's own chat with the bot, or null: none is known.</summary>
    /// <param name="person">Entra object id.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<ConversationReference?> ChatOfAsync(string person, CancellationToken cancellation);

    /// <summary>Ids of the people for this bot (<c>29:…</c>), in their order; those not known are left out.</summary>
    /// <param name="people">Entra object ids.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<IReadOnlyList<string>> IdsOfAsync(IReadOnlyCollection<string> people, CancellationToken cancellation);
}
