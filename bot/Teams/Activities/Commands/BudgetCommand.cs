using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>budget &lt;insats&gt; [år]: what is left, of what.</summary>
internal sealed class BudgetCommand(InitiativeDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("budget"), Phrase.Sv("budget för"), Phrase.Sv("budgeten"), Phrase.Sv("budgetläge"), Phrase.Sv("budgetläget"), Phrase.Sv("budget läge"),
        Phrase.Sv("budget läget"), Phrase.Sv("prognos för"), Phrase.Sv("prognosen för"), Phrase.Sv("utfall för"), Phrase.Sv("utfallet för"),
        Phrase.Sv("ekonomin för"), Phrase.Sv("ekonomi för"),
        Phrase.Sv("hur mycket är kvar"), Phrase.Sv("hur mycket är det kvar"), Phrase.Sv("hur mycket som är kvar"), Phrase.Sv("hur mycket finns kvar"),
        Phrase.Sv("hur mycket finns det kvar"), Phrase.Sv("hur mycket har vi kvar"), Phrase.Sv("hur mycket återstår"), Phrase.Sv("hur mycket har … kvar"),
        Phrase.Sv("hur mycket av … är kvar"), Phrase.Sv("hur mycket av … finns kvar"), Phrase.Sv("hur mycket pengar är kvar"),
        Phrase.Sv("hur mycket pengar är det kvar"), Phrase.Sv("hur mycket pengar finns kvar"), Phrase.Sv("hur mycket pengar finns det kvar"),
        Phrase.Sv("hur mycket pengar har vi kvar"), Phrase.Sv("hur mycket pengar har … kvar"), Phrase.Sv("vad är kvar"), Phrase.Sv("vad finns kvar"),
        Phrase.Sv("vad kostade"), Phrase.Sv("vad kostar"), Phrase.Sv("vad har … kostat"), Phrase.Sv("hur mycket kostade"), Phrase.Sv("hur mycket kostar"),
        Phrase.Sv("hur mycket har … kostat"),
        Phrase.En("budget for"), Phrase.En("budget of"), Phrase.En("the budget for"), Phrase.En("show budget"), Phrase.En("how much is left"),
        Phrase.En("how much do we have left"), Phrase.En("how much money is left"), Phrase.En("how much does … have left"), Phrase.En("how much has … left"),
        Phrase.En("how much did … cost"), Phrase.En("what did … cost"), Phrase.En("what does … cost"), Phrase.En("what has … cost"),
        Phrase.En("forecast for"), Phrase.En("outcome of"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.AskBudgetAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
