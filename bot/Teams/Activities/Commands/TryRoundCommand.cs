using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>provkör omgång &lt;omgång&gt;: whom it would ask; nothing is sent.</summary>
internal sealed class TryRoundCommand(PlanDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("provkör omgång"), Phrase.Sv("provkör omgången"), Phrase.Sv("provkör"), Phrase.Sv("testa omgång"),
        Phrase.En("dry run round"), Phrase.En("dry run"), Phrase.En("try round"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.TryAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
