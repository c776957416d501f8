using AdaptiveCards;
using Microsoft.Bot.Schema;
using TeamsAssistant.Access;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>The answers to a pressed card button (AC, Universal Action Model: the HTTP status is 200, the card's own status is inside).</summary>
internal static class CardAnswer
{
    /// <summary>The card that this person sees instead.</summary>
    public static AdaptiveCardInvokeResponse Show(CardMessage message) => new()
    {
        StatusCode = StatusCodes.Status200OK,
        Type = AdaptiveCard.ContentType,
        Value = message.ToContent(),
    };

    /// <summary>The data is not what a card of ours holds; an error would show nothing useful, so a card says what to do.</summary>
    public static AdaptiveCardInvokeResponse NotUnderstood() => Show(NoticeCard.Of(new Refusal("card.notUnderstood"), Language.Swedish));
}
