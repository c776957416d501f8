using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Tillbaka till formuläret": the form as it was left.</summary>
internal sealed class BackToAnswer(AnswerAids desk) : ICardAction
{
    public string Verb => AnswerBack.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AnswerBack.TryRead(turn.Data) is { } read
            ? await desk.ReturnAsync(turn.Caller, read, cancellation)
            : null;
}
