using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>registrera beslut &lt;nämnd&gt; &lt;datum&gt; § &lt;nummer&gt; &lt;beslut&gt;: what the committee decided.</summary>
internal sealed class DecisionCommand(DecisionDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("registrera beslut"), Phrase.Sv("registrera beslutet"), Phrase.Sv("beslut"), Phrase.Sv("skriv in beslut"),
        Phrase.En("register decision"), Phrase.En("record decision"), Phrase.En("decision"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.AskAsync(turn.Caller, turn.Argument, turn.Signs, turn.Language, cancellation);
}
