using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Lämna": somebody else is asked.</summary>
internal sealed class LeaveAnswer(LeaveDesk desk) : ICardAction
{
    public string Verb => AnswerLeaveTo.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AnswerLeaveTo.TryRead(turn.Data) is { } read
            ? await desk.LeaveAsync(turn.Caller, read.Round, read.Initiative, read.Person, read.Language, cancellation)
            : null;
}
