using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Uppdatera": the form for one initiative.</summary>
internal sealed class OpenUpdate(AnswerDesk desk) : ICardAction
{
    public string Verb => UpdateOpen.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        UpdateOpen.TryRead(turn.Data) is { } open
            ? new CardReply(await desk.OpenInitiativeAsync(turn.Caller, open.Initiative, open.Language, cancellation))
            : null;
}
