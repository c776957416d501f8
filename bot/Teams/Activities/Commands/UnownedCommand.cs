using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>insatser utan ansvarig: nobody is asked about them.</summary>
internal sealed class UnownedCommand(TasksDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("insatser utan ansvarig"), Phrase.Sv("vilka insatser saknar ansvarig"), Phrase.Sv("utan ansvarig"), Phrase.Sv("saknar ansvarig"),
        Phrase.En("initiatives without owner"), Phrase.En("initiatives without an owner"), Phrase.En("without owner"), Phrase.En("which initiatives have no owner"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) => desk.UnownedAsync(turn.Caller, turn.Language, cancellation);
}
