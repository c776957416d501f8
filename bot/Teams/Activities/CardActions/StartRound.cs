using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Starta": the same as the command.</summary>
internal sealed class StartRound(RoundDesk desk) : ICardAction
{
    public string Verb => RoundStart.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        RoundStart.TryRead(turn.Data) is { } asked
            ? new CardReply(await desk.StartAsync(turn.Caller, asked.Round, turn.Place, sure: true, asked.Language, cancellation))
            : null;
}
