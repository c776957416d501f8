using TeamsAssistant.Teams.Activities.Templates;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>mall använd &lt;fil&gt; för &lt;dokument&gt; &lt;nämnd&gt;.</summary>
internal sealed class UseTemplateCommand(TemplateDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("mall använd"), Phrase.Sv("använd mall"), Phrase.Sv("använd mallen"), Phrase.Sv("aktivera mall"), Phrase.Sv("mall aktivera"),
        Phrase.En("template use"), Phrase.En("use template"), Phrase.En("activate template"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.UseAsync(turn.Caller, turn.Argument, turn.Place, turn.Language, cancellation);
}
