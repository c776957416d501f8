using Microsoft.Bot.Schema;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Where something was said.</summary>
/// <param name="Reference">The conversation.</param>
/// <param name="After">What waits until it has been answered.</param>
internal sealed record Place(ConversationReference Reference, AfterAnswer After)
{
    /// <summary>Whether it was a channel of a team.</summary>
    public bool IsChannel => Reference.Conversation.ConversationType == "channel";

    /// <summary>Whether it was a person's own chat with the bot.</summary>
    public bool IsPersonal => Reference.Conversation.ConversationType == "personal";
}
