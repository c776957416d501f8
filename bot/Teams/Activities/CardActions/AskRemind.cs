using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Påminn de som inte svarat": asks first, with the number.</summary>
internal sealed class AskRemind(ReminderDesk desk) : ICardAction
{
    public string Verb => RemindAsk.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        RemindAsk.TryRead(turn.Data) is { } asked
            ? new CardReply(await desk.AskRemindAsync(turn.Caller, asked.Round, asked.Language, cancellation))
            : null;
}
