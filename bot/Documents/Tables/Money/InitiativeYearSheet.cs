using System.Globalization;
using TeamsAssistant.Budget.Tables;
using TeamsAssistant.Money;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Tables.Money;

/// <summary>An initiative's or programme's year, a month a row: outcome, revenue, what each source paid; under them sum, budget and what is left. Pure.</summary>
public static class InitiativeYearSheet
{
    private const int AmountWidth = 18;

    /// <summary>The table.</summary>
    public static Sheet Of(InitiativeYear year, Language language)
    {
        var texts = TableTexts.Source;
        var (statement, missing) = (year.Statement, AmountText.Missing(language));
        var rows = year.Months.Count;
        var (sumRow, budgetRow) = (CellName.HeadingRow + rows + 1, CellName.HeadingRow + rows + 2);
        IReadOnlyList<(string Heading, Func<InitiativeMonth, long?> Of, long? Sum, bool Planned, long? Budget)> columns =
        [
            (texts[language, "column.outcome"], month => month.Cost, statement.Outcome, true, statement.Budget),
            (texts[language, "column.revenue"], month => month.Revenue, statement.Revenue, false, null),
            .. statement.Sources.Select((source, i) =>
                (source.Source, (Func<InitiativeMonth, long?>)(month => month.Used[i]), source.Used, true, source.Budget)),
            (texts[language, "column.uncovered"], month => month.Uncovered, statement.Uncovered, false, null),
            .. year.Months.Any(month => month.Kept is not null and not 0)
                ? [(texts[language, "column.kept"], month => month.Kept, year.Months.Sum(month => month.Kept), false, null)]
                : (IReadOnlyList<(string, Func<InitiativeMonth, long?>, long?, bool, long?)>)[],
        ];

        return new Sheet(
            string.Create(CultureInfo.InvariantCulture, $"{statement.Initiative.Id} {statement.Year}"),
            [(texts[language, "column.month"], 12), .. columns.Select(column => (column.Heading, AmountWidth))],
            [
                .. year.Months.Select(month => (IReadOnlyList<object?>)
                    [month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), .. columns.Select(column => MoneyCell.Of(column.Of(month)))]),
                [texts[language, "row.sum"], .. columns.Select((column, i) => SumRow.Of(i + 1, rows, column.Sum, missing))],
                [texts[language, "row.budget"], .. columns.Select(column => !column.Planned ? null : (object?)MoneyCell.Of(column.Budget) ?? missing)],
                [texts[language, "row.left"], .. columns.Select((column, i) => !column.Planned ? null : Left(i + 1, column.Budget, column.Sum))],
                [LedgerRemark.Of(statement.Imports, year.Months.LastOrDefault(month => month.Cost is not null)?.Month, language)],
            ],
            Footer: 4);

        object Left(int column, long? budget, long? sum) => budget is { } planned && sum is { } used
            ? FormulaCell.Difference([(column, budgetRow)], (column, sumRow), checked(planned - used))
            : missing;
    }
}
