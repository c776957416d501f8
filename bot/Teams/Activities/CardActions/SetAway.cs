using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>The one meant by "&lt;person&gt; svarar", chosen among several.</summary>
internal sealed class SetAway(AwayDesk desk) : ICardAction
{
    public string Verb => AwaySet.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AwaySet.TryRead(turn.Data) is { } set ? new CardReply(await desk.SetAsync(turn.Caller, set, cancellation)) : null;
}
