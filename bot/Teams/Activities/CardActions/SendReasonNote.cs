using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>Notes the reason, or shows the form again with what is wrong.</summary>
internal sealed class SendReasonNote(ReasonDesk desk) : ICardAction
{
    public string Verb => ReasonSend.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        ReasonSend.TryRead(turn.Data) is { } asked ? new CardReply(await desk.SendAsync(turn.Caller, asked, cancellation)) : null;
}
