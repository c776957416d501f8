using TeamsAssistant.Teams.Activities.Templates;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>mall kontrollera &lt;fil&gt;: what is wrong with it.</summary>
internal sealed class CheckTemplateCommand(TemplateDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("mall kontrollera"), Phrase.Sv("kontrollera mall"), Phrase.Sv("kontrollera mallen"),
        Phrase.En("template check"), Phrase.En("check template"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.CheckAsync(turn.Caller, turn.Argument, turn.Place, turn.Language, cancellation);
}
