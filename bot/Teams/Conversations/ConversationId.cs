using Microsoft.Bot.Schema;

namespace TeamsAssistant.Teams.Conversations;

/// <summary>What a conversation is kept under.</summary>
internal static class ConversationId
{
    /// <summary>The conversation; of a channel the channel itself, without the thread that the message stood in: a new post begins there.</summary>
    public static string Of(ConversationReference reference) => reference.Conversation.Id.Split(';')[0];
}
