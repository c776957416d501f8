using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>visa årshjul [nämnd]: the rounds of the year, and what can be done with each.</summary>
internal sealed class ShowWheelCommand(WheelDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("visa årshjul"), Phrase.Sv("visa årshjulet"), Phrase.Sv("årshjul"), Phrase.Sv("årshjulet"),
        Phrase.En("show yearly wheel"), Phrase.En("show the yearly wheel"), Phrase.En("yearly wheel"), Phrase.En("show the year"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.ShowAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
