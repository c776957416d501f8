using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Jag är tillbaka": the absence ends.</summary>
internal sealed class EndAway(AwayDesk desk) : ICardAction
{
    public string Verb => AwayEnd.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AwayEnd.TryRead(turn.Data) is { } end ? new CardReply(await desk.EndAsync(turn.Caller, end.Person, end.Language, cancellation)) : null;
}
