using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>återuppta &lt;omgång&gt;: takes the pause away.</summary>
internal sealed class ResumeRoundCommand(WheelDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("återuppta omgång"), Phrase.Sv("återuppta omgången"), Phrase.Sv("återuppta"),
        Phrase.En("resume round"), Phrase.En("resume the round"), Phrase.En("resume"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.PauseAsync(turn.Caller, turn.Argument, pause: false, turn.Language, cancellation);
}
