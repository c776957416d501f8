using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>ny omgång [nämnd] [namn]: the form of a new round.</summary>
internal sealed class NewRoundCommand(PlanDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("ny omgång"), Phrase.Sv("planera omgång"), Phrase.Sv("planera ny omgång"), Phrase.Sv("lägg till omgång"),
        Phrase.En("new round"), Phrase.En("plan round"), Phrase.En("plan a round"), Phrase.En("plan a new round"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.OpenAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
