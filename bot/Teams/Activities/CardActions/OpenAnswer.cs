using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Svara": the person's first open form of the round.</summary>
internal sealed class OpenAnswer(AnswerDesk desk) : ICardAction
{
    public string Verb => AnswerOpen.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AnswerOpen.TryRead(turn.Data) is { } open ? new CardReply(await desk.OpenAsync(turn.Caller, open.Round, open.Language, cancellation)) : null;
}
