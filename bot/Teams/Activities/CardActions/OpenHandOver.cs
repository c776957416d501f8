using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Lämna över till …": the form for who receives.</summary>
internal sealed class OpenHandOver(HandOverDesk desk) : ICardAction
{
    public string Verb => HandOverOpen.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        HandOverOpen.TryRead(turn.Data) is { } asked
            ? new CardReply(await desk.OpenAsync(turn.Caller, asked.From, asked.Language, cancellation))
            : null;
}
