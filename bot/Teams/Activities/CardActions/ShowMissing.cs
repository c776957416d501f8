using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Vilka har inte svarat?": the overview of the round.</summary>
internal sealed class ShowMissing(MissingDesk desk) : ICardAction
{
    public string Verb => RoundMissing.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        RoundMissing.TryRead(turn.Data) is { } missing
            ? new CardReply(await desk.OfRoundAsync(turn.Caller, missing.Round, missing.Language, cancellation))
            : null;
}
