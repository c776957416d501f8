using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>mina uppgifter: what waits for the person.</summary>
internal sealed class TasksCommand(TasksDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("mina uppgifter"), Phrase.Sv("mina uppdrag"), Phrase.Sv("mina insatser"), Phrase.Sv("vad ska jag göra"), Phrase.Sv("vad väntar på mig"),
        Phrase.En("my tasks"), Phrase.En("my duties"), Phrase.En("my initiatives"), Phrase.En("what should i do"), Phrase.En("what waits for me"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) => desk.MineAsync(turn.Caller, turn.Language, cancellation);
}
