using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Rätta": the form with what was said.</summary>
internal sealed class CorrectAnswer(AnswerDesk desk) : ICardAction
{
    public string Verb => AnswerCorrect.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AnswerCorrect.TryRead(turn.Data) is { } correct
            ? new CardReply(await desk.CorrectAsync(turn.Caller, correct.Initiative, correct.Update, correct.Language, cancellation))
            : null;
}
