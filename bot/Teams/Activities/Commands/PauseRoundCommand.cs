using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>pausa &lt;omgång&gt;: the calendar leaves the round alone.</summary>
internal sealed class PauseRoundCommand(WheelDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("pausa omgång"), Phrase.Sv("pausa omgången"), Phrase.Sv("pausa"),
        Phrase.En("pause round"), Phrase.En("pause the round"), Phrase.En("pause"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.PauseAsync(turn.Caller, turn.Argument, pause: true, turn.Language, cancellation);
}
