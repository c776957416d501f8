using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>Where figures come from.</summary>
internal sealed class ShowSource(SourceDesk desk) : ICardAction
{
    public string Verb => SourceShow.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        SourceShow.TryRead(turn.Data) is { } read ? new CardReply(await desk.ShowAsync(turn.Caller, read, cancellation)) : null;
}
