using TeamsAssistant.Teams.Activities.Templates;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Alla mallar".</summary>
internal sealed class ShowTemplates(TemplateDesk desk) : ICardAction
{
    public string Verb => TemplatesShow.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        TemplatesShow.TryRead(turn.Data) is { } read ? new CardReply(await desk.ShowAsync(turn.Caller, turn.Place, read.Language, cancellation)) : null;
}
