using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>&lt;person&gt; är borta &lt;dagar&gt;[, &lt;person&gt; svarar]: said by the coordinator.</summary>
internal sealed class OtherAwayCommand(AwayDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
        [Phrase.Sv("… är borta"), Phrase.Sv("… är ledig"), Phrase.En("… is away"), Phrase.En("… is out of office"), Phrase.En("… is on leave")];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.SetAsync(turn.Caller, turn.Argument, other: true, turn.Language, cancellation);
}
