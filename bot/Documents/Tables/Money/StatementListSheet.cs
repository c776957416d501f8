using TeamsAssistant.Budget;
using TeamsAssistant.Money;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Tables.Money;

/// <summary>A list of initiatives with their money, one a row. Without a programme among them the rows are summed. Pure.</summary>
public static class StatementListSheet
{
    private const int Budget = 4;
    private const int Outcome = 5;

    private static readonly (string Key, int Width)[] Columns =
    [
        ("id", 12), ("name", 36), ("committee", 10), ("department", 30), ("budget", 18), ("outcome", 18), ("remaining", 18), ("forecast", 18),
        ("deviationMoney", 18), ("uncovered", 18), ("lacks", 30),
    ];

    /// <summary>The table.</summary>
    /// <param name="name">What the list is of.</param>
    /// <param name="statements">All of one year, in the order of the list.</param>
    /// <param name="language">Language of headings and words.</param>
    public static Sheet Of(string name, IReadOnlyList<BudgetStatement> statements, Language language)
    {
        var texts = TableTexts.Source;
        var missing = AmountText.Missing(language);
        var summed = statements.Count > 0 && statements.All(statement => statement.Parts == 0);
        IReadOnlyList<IReadOnlyList<object?>> sums = summed
            ? [[texts[language, "row.sum"], null, null, null, Sum(Budget, one => one.Budget), Sum(Outcome, one => one.Outcome)]]
            : [];
        return new Sheet(
            name,
            [.. Columns.Select(column => (texts[language, $"column.{column.Key}"], column.Width))],
            [.. statements.Select(Row), .. sums],
            Footer: sums.Count);

        IReadOnlyList<object?> Row(BudgetStatement statement, int i)
        {
            var row = CellName.HeadingRow + 1 + i;
            return
            [
                statement.Initiative.Id,
                statement.Initiative.Name,
                statement.Initiative.Committee,
                statement.Initiative.Department,
                Cell(statement.Budget),
                Cell(statement.Outcome),
                statement.Remaining is { } left ? FormulaCell.Difference([(Budget, row)], (Outcome, row), left) : missing,
                statement.Closed ? null : Cell(statement.Forecast?.Amount),
                Cell(statement.Deviation),
                Cell(statement.Uncovered),
                string.Join(", ", statement.Missing.Select(part => texts[language, $"lack.{part.Lack}"]).Distinct()),
            ];
        }

        object Cell(long? amount) => (object?)MoneyCell.Of(amount) ?? missing;

        // The sum of what is known: what lacks it says so in its own row.
        object Sum(int column, Func<BudgetStatement, long?> of) =>
            SumRow.Of(column, statements.Count, statements.Any(one => of(one) is not null) ? statements.Sum(of) : null, missing);
    }
}
