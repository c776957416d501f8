using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>jag är tillbaka: the absence ends.</summary>
internal sealed class BackCommand(AwayDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("jag är tillbaka"), Phrase.Sv("tillbaka"), Phrase.Sv("jag är inte borta"), Phrase.Sv("inte borta"),
        Phrase.En("i am back"), Phrase.En("i'm back"), Phrase.En("im back"), Phrase.En("i am not away"), Phrase.En("i'm not away"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.EndAsync(turn.Caller, turn.Caller.Id, turn.Language, cancellation);
}
