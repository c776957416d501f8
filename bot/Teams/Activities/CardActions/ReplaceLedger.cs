using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Ersätt året".</summary>
internal sealed class ReplaceLedger(LedgerFileDesk desk) : ICardAction
{
    public string Verb => LedgerReplacePress.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        LedgerReplacePress.TryRead(turn.Data) is { } asked
            ? new CardReply(await desk.ImportAsync(turn.Caller, asked.File, replace: true, turn.Place, asked.Language, cancellation))
            : null;
}
