using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Skicka": stores the answer, or shows the form again with what is wrong.</summary>
internal sealed class SendAnswer(AnswerIntake intake) : ICardAction
{
    public string Verb => AnswerSend.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AnswerSend.TryRead(turn.Data) is { } sent
            ? await intake.TakeAsync(
                turn.Caller, new AnswerRequest(sent.Initiative, sent.Round, sent.Form, sent.Corrects, sent.Fields) { Confirmed = sent.Confirmed }, turn.Place, sent.Language, cancellation)
            : null;
}
