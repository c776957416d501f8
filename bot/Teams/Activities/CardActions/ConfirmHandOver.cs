using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Lämna över": moves all duties in one step.</summary>
internal sealed class ConfirmHandOver(HandOverDesk desk) : ICardAction
{
    public string Verb => HandOverConfirm.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        HandOverConfirm.TryRead(turn.Data) is { } asked
            ? new CardReply(await desk.ConfirmAsync(turn.Caller, asked.From, asked.To, asked.Language, cancellation))
            : null;
}
