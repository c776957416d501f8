using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Hoppa över": the next open form.</summary>
internal sealed class SkipAnswer(AnswerDesk desk) : ICardAction
{
    public string Verb => AnswerSkip.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AnswerSkip.TryRead(turn.Data) is { } read
            ? await desk.SkipAsync(turn.Caller, read.Round, read.Initiative, read.Language, cancellation)
            : null;
}
