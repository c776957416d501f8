using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>uppdatera &lt;insats&gt;: the answer form, in a round or between rounds.</summary>
internal sealed class UpdateCommand(InitiativeDesk initiatives, AnswerDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } = [Phrase.Sv("uppdatera"), Phrase.Sv("rapportera"), Phrase.En("update"), Phrase.En("report on")];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        turn.Argument.Length == 0
            ? Task.FromResult(NoticeCard.Of(new Access.Refusal("initiative.which"), turn.Language))
            : initiatives.FindAsync(
                turn.Caller,
                turn.Argument,
                turn.Language,
                found => new UpdateOpen(found.Id, turn.Language),
                (_, found) => desk.OpenInitiativeAsync(turn.Caller, found.Id, turn.Language, cancellation),
                cancellation);
}
