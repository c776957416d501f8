using System.Globalization;
using TeamsAssistant.Budget;
using TeamsAssistant.Questions.Answering;

namespace TeamsAssistant.Teams.Cards;

/// <summary>The answer to "what is left?" in words: what cards, notifications and screen readers say.</summary>
internal static class BudgetSentence
{
    /// <summary>What is left of what, and what is used.</summary>
    /// <param name="figures">A year's amounts.</param>
    /// <param name="name">Whose.</param>
    /// <param name="words">The reader's language.</param>
    /// <param name="left">Text key of the sentence where something is left.</param>
    public static string Of(Figures figures, string name, Wording words, string left = "budget.left")
    {
        var year = figures.Span.Year.ToString(CultureInfo.InvariantCulture);
        var booked = Through(figures, words) ?? "";
        return (figures.Budget, figures.Outcome, figures.Remaining) switch
        {
            (null, null, _) => words["budget.nothing", name, year],
            (_, { } outcome, null) => words["budget.noBudget", name, year, words.Amount(outcome), booked],
            ({ } budget, null, _) => words["budget.noOutcome", name, year, words.Amount(budget)],
            ({ } budget, { } outcome, < 0 and var over) =>
                words["budget.exceeded", name, year, words.Amount(-over), words.Amount(budget), words.Amount(outcome), booked],
            (_, { } outcome, { } rest) =>
                words[left, name, year, words.Amount(rest), words.Amount(checked(rest + outcome)), words.Amount(outcome), booked],
        };
    }

    /// <summary>The last month of the year that is booked, or null.</summary>
    public static DateOnly? BookedThrough(IReadOnlyList<LedgerImport> imports, int year)
    {
        var december = new DateOnly(year, 12, 1);
        var month = imports.Max(import => import.BookedThrough);
        return month is null || month.Value.Year < year ? null : month > december ? december : month;
    }

    /// <summary>Through which month the outcome counts, or null: its time is booked to the end, or not at all.</summary>
    public static string? Through(Figures figures, Wording words) =>
        (figures.Through ?? (!figures.Closed && figures.Span.WholeYears ? BookedThrough(figures.Imports, figures.Span.Year) : null)) is { } month
            ? words["budget.through", words.Month(month)]
            : null;

    /// <summary>How the forecast lies to the budget, or null when one of them is missing.</summary>
    public static string? Deviation(Figures figures, Wording words) => figures.Deviation switch
    {
        null => null,
        0 => words["budget.asBudgeted"],
        > 0 and var over => words["budget.overBudget", words.Amount(over)],
        var under => words["budget.underBudget", words.Amount(-under)],
    };

    /// <summary>The forecast and how it lies to the budget, or null: none.</summary>
    public static string? Forecast(Figures figures, Wording words) => figures.Forecast switch
    {
        null => null,
        { } forecast when Deviation(figures, words) is { } deviation => words["budget.forecastAnd", words.Amount(forecast.Amount), deviation],
        { } forecast => words["budget.forecast", words.Amount(forecast.Amount)],
    };
}
