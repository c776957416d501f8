using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>klart &lt;ärende&gt;: nothing is missing, or the secretary says why it goes on.</summary>
internal sealed class ReadyCommand(MatterDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("klart"), Phrase.Sv("klarmarkera"), Phrase.Sv("markera klart"), Phrase.Sv("ärendet är klart"),
        Phrase.En("mark ready"), Phrase.En("mark as ready"), Phrase.En("ready"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.ReadyAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
