using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Visa förra svaret" and "Föreslå text": the same form with more in it.</summary>
internal sealed class AidAnswer(AnswerAids desk) : ICardAction
{
    public string Verb => AnswerAid.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AnswerAid.TryRead(turn.Data) is { } read
            ? await desk.ShowAsync(turn.Caller, read, cancellation)
            : null;
}
