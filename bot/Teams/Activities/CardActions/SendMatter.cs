using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>The words of a form of a matter.</summary>
internal sealed class SendMatter(MatterDesk desk) : ICardAction
{
    public string Verb => MatterSend.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        MatterSend.TryRead(turn.Data) is { } read ? new CardReply(await desk.SendAsync(turn.Caller, read, turn.Place, cancellation)) : null;
}
