using TeamsAssistant.Teams.Activities.Templates;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Sluta använda" of a template.</summary>
internal sealed class StopTemplate(TemplateDesk desk) : ICardAction
{
    public string Verb => TemplateStop.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        TemplateStop.TryRead(turn.Data) is { } read ? new CardReply(await desk.StopAsync(turn.Caller, read, turn.Place, cancellation)) : null;
}
