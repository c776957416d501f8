using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Skapa" and "Visa vad som saknas" under the form of a report.</summary>
internal sealed class SendReport(ReportDesk desk) : ICardAction
{
    public string Verb => ReportSend.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        ReportSend.TryRead(turn.Data) is { } read ? new CardReply(await desk.SendAsync(turn.Caller, read, turn.Place, cancellation)) : null;
}
