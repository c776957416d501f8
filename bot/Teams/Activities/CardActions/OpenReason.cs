using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Notera skäl": the form for why somebody does not answer.</summary>
internal sealed class OpenReason(ReasonDesk desk) : ICardAction
{
    public string Verb => ReasonOpen.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        ReasonOpen.TryRead(turn.Data) is { } asked
            ? new CardReply(await desk.OpenAsync(turn.Caller, asked.Round, asked.Person, asked.Language, cancellation))
            : null;
}
