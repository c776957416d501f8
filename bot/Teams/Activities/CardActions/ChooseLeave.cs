using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Lämna till …": the choice of people.</summary>
internal sealed class ChooseLeave(LeaveDesk desk) : ICardAction
{
    public string Verb => AnswerLeave.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AnswerLeave.TryRead(turn.Data) is { } read
            ? await desk.AskAsync(turn.Caller, read, cancellation)
            : null;
}
