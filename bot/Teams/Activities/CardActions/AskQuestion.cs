using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>A question about money that a button carries.</summary>
internal sealed class AskQuestion(QuestionDesk desk) : ICardAction
{
    public string Verb => QuestionAsk.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        QuestionAsk.TryRead(turn.Data) is { } ask
            ? new CardReply(await desk.AnswerAsync(turn.Caller, ask.Question, turn.Place, ask.Language, cancellation))
            : null;
}
