using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>A client looks at a round's card: the reader's own view of it.</summary>
internal sealed class RefreshRound(OwnRoundDesk desk) : ICardAction
{
    public string Verb => RoundRefresh.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        RoundRefresh.TryRead(turn.Data) is { } read
            ? await desk.ShowAsync(turn.Caller, read, turn.Place, cancellation)
            : null;
}
