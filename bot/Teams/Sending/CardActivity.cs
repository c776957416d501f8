using AdaptiveCards;
using Microsoft.Bot.Schema;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Sending;

/// <summary>A message that carries a card: one attachment, the sentence as summary, and no text.</summary>
internal static class CardActivity
{
    public static Activity Of(CardMessage message) => new()
    {
        Type = ActivityTypes.Message,
        Summary = message.Summary,
        Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = message.ToWire() }],
    };
}
