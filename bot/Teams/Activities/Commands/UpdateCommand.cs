using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>uppdatera &lt;insats&gt;: the answer form, in a round or between rounds.</summary>
internal sealed class UpdateCommand(InitiativeDesk initiatives, AnswerDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("uppdatera"), Phrase.Sv("uppdatering"), Phrase.Sv("rapportera"), Phrase.Sv("svara för"), Phrase.Sv("uppdatera läget"),
        Phrase.Sv("uppdatera status"),
        Phrase.En("update"), Phrase.En("update status"), Phrase.En("update the status"), Phrase.En("report on"), Phrase.En("answer for"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        initiatives.FindAsync(
            turn.Caller,
            turn.Argument,
            turn.Language,
            (found, _) => new UpdateOpen(found.Id, turn.Language),
            (_, found, _) => desk.OpenInitiativeAsync(turn.Caller, found.Id, turn.Language, cancellation),
            cancellation);
}
