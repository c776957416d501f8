using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>historik &lt;insats&gt;: what was said of it over time.</summary>
internal sealed class HistoryCommand(HistoryDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("historik"), Phrase.Sv("historik för"), Phrase.Sv("historiken"), Phrase.Sv("hur har det gått"), Phrase.Sv("tidigare svar"),
        Phrase.En("history"), Phrase.En("history of"), Phrase.En("history for"), Phrase.En("earlier answers"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.AskAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
