using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>The initiative that was meant is pressed.</summary>
internal sealed class ConnectCode(ObjectCodeDesk desk) : ICardAction
{
    public string Verb => CodeConnect.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        CodeConnect.TryRead(turn.Data) is { } asked
            ? new CardReply(await desk.ConnectAsync(turn.Caller, asked.Code, asked.Initiative, asked.Language, cancellation))
            : null;
}
