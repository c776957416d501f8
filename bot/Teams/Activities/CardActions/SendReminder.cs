using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>Reminds those who have not answered.</summary>
internal sealed class SendReminder(ReminderDesk desk) : ICardAction
{
    public string Verb => RemindSend.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        RemindSend.TryRead(turn.Data) is { } asked ? new CardReply(await desk.RemindAsync(turn.Caller, asked.Round, asked.Known, turn.Place, asked.Language, cancellation)) : null;
}
