using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>ångra import [år]: asks before the year returns to the import before.</summary>
internal sealed class UndoImportCommand(LedgerUndoDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("ångra import"), Phrase.Sv("ångra importen"), Phrase.Sv("ångra inläsning"), Phrase.Sv("ångra inläsningen"),
        Phrase.En("undo import"), Phrase.En("undo the import"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.AskAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
