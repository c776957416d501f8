using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>koppla bort objektskod &lt;kod&gt;: takes back what was connected in Teams.</summary>
internal sealed class DisconnectCodeCommand(ObjectCodeDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("koppla bort objektskod"), Phrase.Sv("koppla loss objektskod"),
        Phrase.En("disconnect object code"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.DisconnectAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
