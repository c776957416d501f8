using System.Globalization;
using TeamsAssistant.Budget.Tables;
using TeamsAssistant.Money;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Tables.Money;

/// <summary>Monthly outcome by department, a department a row: the ground for the monthly reimbursement between departments. Pure.</summary>
public static class DepartmentYearSheet
{
    /// <summary>The table.</summary>
    public static Sheet Of(DepartmentYear year, Language language)
    {
        var texts = TableTexts.Source;
        var missing = AmountText.Missing(language);
        var (months, rows) = (year.Months.Count, year.Rows.Count);
        return new Sheet(
            string.Create(CultureInfo.InvariantCulture, $"{texts[language, "sheet.departments"]} {year.Year}"),
            [
                (texts[language, "column.department"], 34),
                .. Enumerable.Range(1, months).Select(month => (string.Create(CultureInfo.InvariantCulture, $"{year.Year}-{month:00}"), 16)),
                (texts[language, "row.sum"], 18),
                (texts[language, "column.lacks"], 40),
            ],
            [
                .. year.Rows.Select(Row),
                [
                    texts[language, "row.sum"],
                    .. year.Months.Select((sum, i) => sum is null ? null : SumRow.Of(i + 1, rows, sum, missing)),
                    SumRow.Of(months + 1, rows, year.Sum, missing),
                ],
                [LedgerRemark.Of(year.Imports, year.BookedThrough, language)],
            ],
            Footer: 2);

        IReadOnlyList<object?> Row(DepartmentRow department, int i)
        {
            var row = CellName.HeadingRow + 1 + i;
            return
            [
                department.Department ?? texts[language, "department.none"],
                .. department.Costs.Select(MoneyCell.Of),
                department.Sum is { } sum ? FormulaCell.Sum((1, row), (months, row), sum) : missing,
                string.Join(", ", department.Missing.Select(part => part.Name)),
            ];
        }
    }
}
