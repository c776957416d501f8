using TeamsAssistant.Access;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Rätta": the form with what was said.</summary>
internal sealed class CorrectAnswer(IUpdates updates, AnswerDesk desk) : ICardAction
{
    public string Verb => AnswerCorrect.Name;

    public async Task<CardMessage?> RunAsync(CardTurn turn, CancellationToken cancellation)
    {
        if (AnswerCorrect.TryRead(turn.Data) is not { } correct)
        {
            return null;
        }

        return await updates.FindAsync(correct.Initiative, correct.Update, cancellation) is { } update
            ? await desk.CorrectAsync(turn.Caller, update, correct.Language, cancellation)
            : NoticeCard.Of(new Refusal("answer.unknownUpdate"), correct.Language);
    }
}
