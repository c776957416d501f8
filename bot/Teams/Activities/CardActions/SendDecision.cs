using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>What the committee decided.</summary>
internal sealed class SendDecision(DecisionDesk desk) : ICardAction
{
    public string Verb => DecisionSend.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        DecisionSend.TryRead(turn.Data) is { } read ? new CardReply(await desk.SendAsync(turn.Caller, read, cancellation)) : null;
}
