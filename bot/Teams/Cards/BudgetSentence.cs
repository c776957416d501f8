using System.Globalization;
using TeamsAssistant.Budget;

namespace TeamsAssistant.Teams.Cards;

/// <summary>The answer to "what is left?" in words: what cards, notifications and screen readers say.</summary>
internal static class BudgetSentence
{
    public static string Of(BudgetStatement statement, Wording words)
    {
        var sentences = new[] { Outcome(statement, words), Forecast(statement, words), Gaps(statement, words) };
        return string.Join(' ', sentences.OfType<string>());
    }

    /// <summary>The last month of the statement's year that is booked, or null.</summary>
    public static DateOnly? BookedThrough(BudgetStatement statement)
    {
        var december = new DateOnly(statement.Year, 12, 1);
        var month = statement.Imports.Max(import => import.BookedThrough);
        return month is null || month.Value.Year < statement.Year ? null : month > december ? december : month;
    }

    /// <summary>Through which month the outcome counts, or null: the year has ended, or nothing is booked.</summary>
    public static string? Through(BudgetStatement statement, Wording words) =>
        BookedThrough(statement) is { } month && !statement.Closed ? words["budget.through", words.Month(month)] : null;

    /// <summary>How the forecast lies to the budget, or null when one of them is missing.</summary>
    public static string? Deviation(BudgetStatement statement, Wording words) => statement.Deviation switch
    {
        null => null,
        0 => words["budget.asBudgeted"],
        > 0 and var over => words["budget.overBudget", words.Amount(over)],
        var under => words["budget.underBudget", words.Amount(-under)],
    };

    private static string Outcome(BudgetStatement statement, Wording words)
    {
        var name = CardText.Literal(statement.Initiative.Name, 160);
        var year = statement.Year.ToString(CultureInfo.InvariantCulture);
        var booked = Through(statement, words) ?? "";
        return (statement.Budget, statement.Outcome) switch
        {
            (null, null) => words["budget.nothing", name, year],
            (null, { } outcome) => words["budget.noBudget", name, year, words.Amount(outcome), booked],
            ({ } budget, null) => words["budget.noOutcome", name, year, words.Amount(budget)],
            ({ } budget, { } outcome) when outcome > budget =>
                words["budget.exceeded", name, year, words.Amount(outcome - budget), words.Amount(budget), words.Amount(outcome), booked],
            ({ } budget, { } outcome) =>
                words["budget.left", name, year, words.Amount(budget - outcome), words.Amount(budget), words.Amount(outcome), booked],
        };
    }

    private static string? Forecast(BudgetStatement statement, Wording words) => statement.Forecast switch
    {
        null => null,
        { } forecast when Deviation(statement, words) is { } deviation => words["budget.forecastAnd", words.Amount(forecast.Amount), deviation],
        { } forecast => words["budget.forecast", words.Amount(forecast.Amount)],
    };

    /// <summary>A sum that lacks something says so; what the initiative itself lacks is already said.</summary>
    private static string? Gaps(BudgetStatement statement, Wording words)
    {
        var parts = statement.Missing.Select(part => part.Initiative).Where(id => id != statement.Initiative.Id).Distinct().Count();
        return parts == 0 ? null : words["budget.gaps", parts];
    }
}
