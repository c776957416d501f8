using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Ingen förändring": the last answer stands, said again today.</summary>
internal sealed class SendNoChange(AnswerIntake intake) : ICardAction
{
    public string Verb => AnswerNoChange.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AnswerNoChange.TryRead(turn.Data) is { } sent
            ? await intake.TakeAsync(
                turn.Caller, new AnswerRequest(sent.Initiative, sent.Round, sent.Form, Corrects: null, Content: null), turn.Place, sent.Language, cancellation)
            : null;
}
