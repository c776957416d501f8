using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Planera" and "Provkör" under the form of a new round.</summary>
internal sealed class PlanRound(PlanDesk desk) : ICardAction
{
    public string Verb => PlanSend.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        PlanSend.TryRead(turn.Data) is { } sent ? await desk.TakeAsync(turn.Caller, sent, cancellation) : null;
}
