using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>Shows what would move to who was typed.</summary>
internal sealed class FindReceiver(HandOverDesk desk) : ICardAction
{
    public string Verb => HandOverFind.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        HandOverFind.TryRead(turn.Data) is { } asked ? new CardReply(await desk.AskAsync(turn.Caller, asked.From, asked.Receiver ?? "", asked.Language, cancellation)) : null;
}
