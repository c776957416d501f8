using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Ångra importen".</summary>
internal sealed class UndoLedger(LedgerUndoDesk desk) : ICardAction
{
    public string Verb => LedgerUndoPress.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        LedgerUndoPress.TryRead(turn.Data) is { } asked
            ? new CardReply(await desk.UndoAsync(turn.Caller, asked.Import, asked.Language, cancellation))
            : null;
}
