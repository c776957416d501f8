using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Budget and outcome of several, as bars and as a table.</summary>
internal static class MoneyRows
{
    private const decimal OreOfMillion = 1_000_000_00m;

    public static IReadOnlyList<ReportBlock> Of(ReportDraft draft, string caption, string whose, IReadOnlyList<MoneyRow> rows)
    {
        var language = draft.Input.Language;
        var unit = AmountColumn.For(rows.SelectMany(row => new[] { row.Budget, row.Outcome, checked(row.Budget - row.Outcome) }));
        IReadOnlyList<MoneyRow> known = [.. rows.Where(row => row is not { Budget: null, Outcome: null })];
        return
        [
            .. known.Count == 0 ? [] : (ReportBlock[])[Chart(draft, caption, known)],
            new ReportTable(
                draft["Money.Caption", caption, unit.Header(language)],
                draft["Money.Description"],
                [
                    new TableColumn(whose, 52),
                    new TableColumn(draft["Economy.Budget"], 17, Numbers: true),
                    new TableColumn(draft["Economy.Outcome"], 17, Numbers: true),
                    new TableColumn(draft["Economy.Remaining"], 17, Numbers: true),
                ],
                [
                    .. rows.Select(row => new TableRow(
                        RowRole.Item,
                        [row.Name],
                        [Cell(row, FigureKind.Budget, row.Budget)],
                        [Cell(row, FigureKind.Outcome, row.Outcome)],
                        [Cell(row, FigureKind.Remaining, checked(row.Budget - row.Outcome))])),
                ]),
        ];

        Figure Cell(MoneyRow row, FigureKind kind, long? amount) =>
            draft.Figures.Money(kind, amount, unit, row.Initiative, BudgetTable.SourceOf(draft, kind, draft.Input.Total.Imports)) with { About = row.Name };
    }

    private static ReportChart Chart(ReportDraft draft, string caption, IReadOnlyList<MoneyRow> rows)
    {
        var language = draft.Input.Language;
        return new ReportChart(
            ChartKind.Bar,
            caption,
            draft["Money.Words", string.Join("; ", rows.Select(row => draft["Money.RowWords", row.Name, AmountText.Of(row.Budget, language), AmountText.Of(row.Outcome, language)]))],
            AmountText.UnitName(AmountUnit.Million, language),
            [.. rows.Select(row => row.Name)],
            [
                new ChartSeries(draft["Economy.Budget"], [.. rows.Select(row => row.Budget / OreOfMillion)]),
                new ChartSeries(draft["Economy.Outcome"], [.. rows.Select(row => row.Outcome / OreOfMillion)]),
            ]);
    }
}
