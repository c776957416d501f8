using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Budget": an initiative's money in a year.</summary>
internal sealed class ShowBudget(InitiativeDesk desk) : ICardAction
{
    public string Verb => BudgetShow.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        BudgetShow.TryRead(turn.Data) is { } show
            ? new CardReply(await desk.BudgetAsync(turn.Caller, show.Initiative, show.Year, show.Language, cancellation))
            : null;
}
