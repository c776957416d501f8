using TeamsAssistant.Teams.Activities.Templates;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>mallar: which are in use, and which there are.</summary>
internal sealed class TemplatesCommand(TemplateDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("mallar"), Phrase.Sv("mall"), Phrase.Sv("mallarna"), Phrase.Sv("dokumentmallar"), Phrase.En("templates"), Phrase.En("template"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.ShowAsync(turn.Caller, turn.Place, turn.Language, cancellation);
}
