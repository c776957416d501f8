using TeamsAssistant.Questions;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Budget": how an initiative's money stands in a year.</summary>
internal sealed class ShowBudget(QuestionDesk desk) : ICardAction
{
    public string Verb => BudgetShow.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        BudgetShow.TryRead(turn.Data) is { } show
            ? new CardReply(await desk.AnswerAsync(
                turn.Caller,
                new Question { Measure = Measure.Remaining, Subject = Subject.Initiative(show.Initiative), Span = Span.OfYear(show.Year) },
                turn.Place,
                show.Language,
                cancellation))
            : null;
}
