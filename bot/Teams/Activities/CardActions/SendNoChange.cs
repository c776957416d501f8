using TeamsAssistant.Access;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Ingen förändring": the last answer stands, said again today.</summary>
internal sealed class SendNoChange(GiveAnswer answers, AnswerDesk desk) : ICardAction
{
    public string Verb => AnswerNoChange.Name;

    public async Task<CardMessage?> RunAsync(CardTurn turn, CancellationToken cancellation)
    {
        if (AnswerNoChange.TryRead(turn.Data) is not { } sent)
        {
            return null;
        }

        var request = new AnswerRequest(sent.Initiative, sent.Round, sent.Form, Corrects: null, Content: null);
        return await answers.RunAsync(turn.Caller, request, Door.Teams, cancellation) switch
        {
            AnswerGiven.Stored stored =>
                await desk.AfterAsync(turn.Caller, stored.Initiative, stored.Update, stored.Again, sent.Language, cancellation),
            AnswerGiven.Refused refused => NoticeCard.Of(refused.Reason, sent.Language),
            _ => null,
        };
    }
}
