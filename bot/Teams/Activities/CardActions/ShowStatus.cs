using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Status": where an initiative stands.</summary>
internal sealed class ShowStatus(InitiativeDesk desk) : ICardAction
{
    public string Verb => StatusShow.Name;

    public async Task<CardMessage?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        StatusShow.TryRead(turn.Data) is { } show
            ? await desk.StatusAsync(turn.Caller, show.Initiative, show.Language, cancellation)
            : null;
}
