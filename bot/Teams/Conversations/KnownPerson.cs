using Microsoft.Bot.Schema;

namespace TeamsAssistant.Teams.Conversations;

/// <summary>What is known of a person's own chat with the bot.</summary>
/// <param name="UserId">Her id for this bot (<c>29:…</c>).</param>
/// <param name="Chat">How to reach the chat, or null: it is gone and is to be made anew.</param>
/// <param name="Closed">Why the bot may not write to her, see <see cref="ConversationEnd"/>; null: it may.</param>
internal sealed record KnownPerson(string? UserId, ConversationReference? Chat, string? Closed);
