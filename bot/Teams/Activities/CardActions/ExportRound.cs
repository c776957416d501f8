using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Exportera .xlsx": the round as a workbook in the library.</summary>
internal sealed class ExportRound(ExportDesk desk) : ICardAction
{
    public string Verb => RoundExport.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        RoundExport.TryRead(turn.Data) is { } asked
            ? new CardReply(await desk.ExportAsync(turn.Caller, asked.Round, asked.Language, cancellation))
            : null;
}
