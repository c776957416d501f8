using TeamsAssistant.Questions;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>status &lt;insats&gt;: situation and money side by side.</summary>
internal sealed class StatusCommand(InitiativeDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("status"), Phrase.Sv("status för"), Phrase.Sv("statusen"), Phrase.Sv("läge"), Phrase.Sv("läget"), Phrase.Sv("hur går det"),
        Phrase.Sv("hur är läget"), Phrase.Sv("hur ser det ut"), Phrase.Sv("hur ser läget ut"), Phrase.Sv("hur ligger det till"),
        Phrase.Sv("hur ligger vi till"), Phrase.Sv("hur står det till"),
        Phrase.En("status of"), Phrase.En("status for"), Phrase.En("the status of"), Phrase.En("the status for"), Phrase.En("show status"),
        Phrase.En("how is it going"), Phrase.En("how are things"), Phrase.En("how is … going"), Phrase.En("how is … doing"),
    ];

    public bool GivesWayTo(Reading reading) => reading is Understood or Unclear;

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.AskStatusAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
