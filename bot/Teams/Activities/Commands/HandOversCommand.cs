using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>överlämningar: what has been handed over, when and by whom.</summary>
internal sealed class HandOversCommand(HandOverDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
        [Phrase.Sv("överlämningar"), Phrase.Sv("vad har lämnats över"), Phrase.En("hand overs"), Phrase.En("handovers"), Phrase.En("what has been handed over")];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.HistoryAsync(turn.Caller, turn.Language, cancellation);
}
