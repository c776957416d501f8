using System.Globalization;
using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Money;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Tables.Money;

/// <summary>The sources of a year, a source a row in the order of use. Pure.</summary>
public static class SourceYearSheet
{
    private const int CarriedIn = 2;
    private const int Allotted = 3;
    private const int Used = 4;

    private static readonly (string Key, int Width)[] Columns =
    [
        ("source", 30), ("order", 10), ("carriedIn", 18), ("allotted", 18), ("used", 18), ("left", 18), ("carriedOut", 18), ("repay", 18),
    ];

    /// <summary>The table.</summary>
    /// <param name="year">Calendar year.</param>
    /// <param name="sources">The sources of that year, in the order of use.</param>
    /// <param name="language">Language of headings and words.</param>
    public static Sheet Of(int year, IReadOnlyList<SourceYearStatement> sources, Language language)
    {
        var texts = TableTexts.Source;
        var missing = AmountText.Missing(language);
        return new Sheet(
            string.Create(CultureInfo.InvariantCulture, $"{texts[language, "sheet.sources"]} {year}"),
            [.. Columns.Select(column => (texts[language, $"column.{column.Key}"], column.Width))],
            [
                .. sources.Select(Row),
                [
                    texts[language, "row.sum"],
                    null,
                    Sum(CarriedIn, source => source.CarriedIn),
                    Sum(Allotted, source => source.Allotted ?? 0),
                    Sum(Used, source => source.Used),
                    Sum(5, source => source.Left),
                    Sum(6, source => source.CarriedOut),
                    Sum(7, source => source.RepaymentRisk),
                ],
                [sources.Count == 0 ? texts[language, "ledger.none"] : LedgerRemark.Of(sources[0].Imports, sources[0].BookedThrough, language)],
            ],
            Footer: 2);

        IReadOnlyList<object?> Row(SourceYearStatement source, int i)
        {
            var row = CellName.HeadingRow + 1 + i;
            return
            [
                source.Source,
                source.Order,
                new MoneyCell(source.CarriedIn),
                (object?)MoneyCell.Of(source.Allotted) ?? missing,
                (object?)MoneyCell.Of(source.Used) ?? missing,
                source.Left is not { } left ? missing
                    : source.Allotted is null ? FormulaCell.Difference([(CarriedIn, row)], (Used, row), left)
                    : FormulaCell.Difference([(CarriedIn, row), (Allotted, row)], (Used, row), left),
                new MoneyCell(source.CarriedOut),
                (object?)MoneyCell.Of(source.RepaymentRisk) ?? missing,
            ];
        }

        object Sum(int column, Func<SourceYearStatement, long?> of) =>
            SumRow.Of(column, sources.Count, sources.Any(source => of(source) is null) ? null : sources.Sum(of), missing);
    }
}
