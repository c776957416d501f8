using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Lämna över till …": shows what would move, and asks.</summary>
internal sealed class AskHandOver(HandOverDesk desk) : ICardAction
{
    public string Verb => HandOverAsk.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        HandOverAsk.TryRead(turn.Data) is { } asked
            ? new CardReply(await desk.AskAsync(turn.Caller, asked.From, asked.To, asked.Language, cancellation))
            : null;
}
