using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>stäng omgång &lt;omgång&gt;: asks once, then its answers are refused and its outcome is frozen.</summary>
internal sealed class CloseRoundCommand(WheelDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("stäng omgång"), Phrase.Sv("stäng omgången"), Phrase.Sv("avsluta omgång"), Phrase.Sv("avsluta omgången"),
        Phrase.En("close round"), Phrase.En("close the round"), Phrase.En("end round"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.CloseAsync(turn.Caller, turn.Argument, sure: false, turn.Language, cancellation);
}
