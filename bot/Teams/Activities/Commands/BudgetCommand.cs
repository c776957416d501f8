using TeamsAssistant.Calendar;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>budget &lt;insats&gt; [år]: what is left, of what.</summary>
internal sealed class BudgetCommand(InitiativeDesk desk, MunicipalClock clock) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("budget för"), Phrase.Sv("budgetläge"), Phrase.Sv("budgetläge för"), Phrase.Sv("budgetläget för"),
        Phrase.Sv("hur mycket är kvar av"), Phrase.Sv("hur mycket finns kvar av"), Phrase.Sv("vad kostade"), Phrase.Sv("vad kostar"),
        Phrase.Sv("budget"),
        Phrase.En("budget for"), Phrase.En("budget of"), Phrase.En("how much is left of"), Phrase.En("what did"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation)
    {
        var asked = YearInQuestion.Take(turn.Argument, clock.Today);
        return asked.Words.Length == 0
            ? Task.FromResult(NoticeCard.Of(new Access.Refusal("initiative.which"), turn.Language))
            : desk.BudgetAsync(turn.Caller, asked.Words, asked.Year, turn.Language, cancellation);
    }
}
