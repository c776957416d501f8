using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>lämna över &lt;person&gt; till &lt;person&gt;: all open duties move in one step.</summary>
internal sealed class HandOverCommand(HandOverDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("lämna över"), Phrase.Sv("överlämna"), Phrase.Sv("lämna över från"), Phrase.Sv("flytta ansvaret från"), Phrase.Sv("flytta över"),
        Phrase.En("hand over"), Phrase.En("handover"), Phrase.En("hand over from"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.AskAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
