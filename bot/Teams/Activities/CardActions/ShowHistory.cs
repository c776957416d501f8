using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Historik": what was said of an initiative, a page at a time.</summary>
internal sealed class ShowHistory(HistoryDesk desk) : ICardAction
{
    public string Verb => HistoryShow.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        HistoryShow.TryRead(turn.Data) is { } asked
            ? new CardReply(await desk.ShowAsync(turn.Caller, asked.Initiative, asked.Skip, asked.Language, cancellation))
            : null;
}
