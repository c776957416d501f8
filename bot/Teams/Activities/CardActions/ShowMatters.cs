using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Ärenden": what is open.</summary>
internal sealed class ShowMatters(OpenMattersDesk desk) : ICardAction
{
    public string Verb => MattersShow.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        MattersShow.TryRead(turn.Data) is { } read ? new CardReply(await desk.ShowAsync(turn.Caller, read.Committee ?? "", read.Language, cancellation)) : null;
}
