using TeamsAssistant.Teams.Activities.Templates;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Använd mallen".</summary>
internal sealed class UseTemplate(TemplateDesk desk) : ICardAction
{
    public string Verb => TemplateUse.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        TemplateUse.TryRead(turn.Data) is { } read ? new CardReply(await desk.SendAsync(turn.Caller, read, turn.Place, cancellation)) : null;
}
