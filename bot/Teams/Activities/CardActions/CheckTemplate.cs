using TeamsAssistant.Teams.Activities.Templates;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Kontrollera" of a template.</summary>
internal sealed class CheckTemplate(TemplateDesk desk) : ICardAction
{
    public string Verb => TemplateOpen.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        TemplateOpen.TryRead(turn.Data) is { } read ? new CardReply(await desk.OpenAsync(turn.Caller, read, turn.Place, cancellation)) : null;
}
