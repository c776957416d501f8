using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>status &lt;insats&gt;: situation and money side by side.</summary>
internal sealed class StatusCommand(InitiativeDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
        [Phrase.Sv("status"), Phrase.Sv("status för"), Phrase.Sv("läget för"), Phrase.Sv("hur går det för"), Phrase.Sv("hur går det med"),
            Phrase.En("status of"), Phrase.En("status for"), Phrase.En("show status of")];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        turn.Argument.Length == 0
            ? Task.FromResult(NoticeCard.Of(new Access.Refusal("initiative.which"), turn.Language))
            : desk.StatusAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
