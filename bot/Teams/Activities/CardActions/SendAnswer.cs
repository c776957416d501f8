using TeamsAssistant.Access;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Skicka": stores the answer, or shows the form again with what is wrong.</summary>
internal sealed class SendAnswer(GiveAnswer answers, AnswerDesk desk) : ICardAction
{
    public string Verb => AnswerSend.Name;

    public async Task<CardMessage?> RunAsync(CardTurn turn, CancellationToken cancellation)
    {
        if (AnswerSend.TryRead(turn.Data) is not { } sent)
        {
            return null;
        }

        var request = new AnswerRequest(sent.Initiative, sent.Round, sent.Form, sent.Corrects, sent.Fields);
        return await answers.RunAsync(turn.Caller, request, Door.Teams, cancellation) switch
        {
            AnswerGiven.Stored stored =>
                await desk.AfterAsync(turn.Caller, stored.Initiative, stored.Update, stored.Again, sent.Language, cancellation),
            AnswerGiven.Wrong wrong => await desk.AgainAsync(sent, sent.Fields, wrong.Faults, cancellation),
            AnswerGiven.Refused refused => NoticeCard.Of(refused.Reason, sent.Language),
            _ => null,
        };
    }
}
