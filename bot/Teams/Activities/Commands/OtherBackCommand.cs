using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>&lt;person&gt; är tillbaka: said by the coordinator.</summary>
internal sealed class OtherBackCommand(AwayDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } = [Phrase.Sv("… är tillbaka"), Phrase.En("… is back")];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.BackAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
