using Microsoft.Bot.Schema;

namespace TeamsAssistant.Teams.Conversations;

/// <summary>A conversation as its latest activity gave it.</summary>
/// <param name="Reference">How to reach it.</param>
/// <param name="Closed">Why the bot may not speak there any more, see <see cref="ConversationEnd"/>; null: it may.</param>
internal sealed record KnownConversation(ConversationReference Reference, string? Closed);
