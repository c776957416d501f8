using AdaptiveCards;
using Microsoft.Bot.Schema;
using TeamsAssistant.Access;
using TeamsAssistant.Teams.Activities.CardActions;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>The answers to a pressed card button (AC, Universal Action Model: the HTTP status is 200, the card's own status is inside).</summary>
internal static class CardAnswer
{
    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <summary>The card that this person sees instead, or the notice beside the card that she pressed.</summary>
    public static AdaptiveCardInvokeResponse Of(CardReply reply) => reply.KeepsCard ? Say(reply.Message.Summary) : new()
    {
        StatusCode = StatusCodes.Status200OK,
        Type = AdaptiveCard.ContentType,
        Value = reply.Message.ToWire(),
    };

    /// <summary>A sentence shown as a notice: the pressed card stays as it stands, with everything typed in it.</summary>
    public static AdaptiveCardInvokeResponse Say(string sentence) => new()
    {
        StatusCode = StatusCodes.Status200OK,
        Type = MessageType,
        Value = sentence,
    };

    /// <summary>The data is not what a card of ours holds; an error would show nothing useful, so a notice says what to do.</summary>
    public static AdaptiveCardInvokeResponse NotUnderstood() => Of(CardReply.Say(new Refusal("card.notUnderstood"), Language.Swedish));
}
