using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>koppla objektskod &lt;kod&gt; till &lt;insats&gt;: what is booked on it becomes the initiative's.</summary>
internal sealed class ConnectCodeCommand(ObjectCodeDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("koppla objektskod"), Phrase.Sv("koppla objektskoden"),
        Phrase.En("connect object code"), Phrase.En("connect the object code"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.ConnectAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
