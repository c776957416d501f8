using TeamsAssistant.Teams.Activities.Templates;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>mall inbyggd &lt;dokument&gt; &lt;nämnd&gt;: back to the built-in one.</summary>
internal sealed class BuiltInTemplateCommand(TemplateDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("mall inbyggd"), Phrase.Sv("inbyggd mall"), Phrase.Sv("använd inbyggd mall"), Phrase.Sv("mall sluta använda"),
        Phrase.En("template built-in"), Phrase.En("built-in template"), Phrase.En("use built-in template"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.BuiltInAsync(turn.Caller, turn.Argument, turn.Place, turn.Language, cancellation);
}
