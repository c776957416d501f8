using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Status": where an initiative stands.</summary>
internal sealed class ShowStatus(InitiativeDesk desk) : ICardAction
{
    public string Verb => StatusShow.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        StatusShow.TryRead(turn.Data) is { } show
            ? new CardReply(await desk.StatusAsync(turn.Caller, show.Initiative, show.Language, cancellation))
            : null;
}
