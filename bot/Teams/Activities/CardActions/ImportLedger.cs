using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Importera".</summary>
internal sealed class ImportLedger(LedgerFileDesk desk) : ICardAction
{
    public string Verb => LedgerImportPress.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        LedgerImportPress.TryRead(turn.Data) is { } asked
            ? new CardReply(await desk.ImportAsync(turn.Caller, asked.File, replace: false, turn.Place, asked.Language, cancellation))
            : null;
}
