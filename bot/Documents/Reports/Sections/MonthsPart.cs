using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Outcome by month and so far, against the year's budget: a chart, and the same in a table.</summary>
internal static class MonthsPart
{
    private const decimal OreOfMillion = 1_000_000_00m;

    public static IEnumerable<ReportBlock> Of(ReportDraft draft)
    {
        var total = draft.Input.Total;
        var sum = 0L;
        var months = total.Months.Select(month => (month.Month, month.Cost, SoFar: sum = checked(sum + month.Cost))).ToList();
        if (months.Count == 0)
        {
            yield break;
        }

        var language = draft.Input.Language;
        var unit = AmountColumn.For(months.SelectMany(month => new long?[] { month.Cost, month.SoFar }));
        var source = FigureSheet.SourceOf(total.Imports);
        yield return new ReportChart(
            ChartKind.Line,
            draft["Months.Chart", total.Year],
            draft[
                total.Budget is null ? "Months.Words.NoBudget" : "Months.Words",
                string.Join("; ", months.Select(month => draft["Months.MonthWords", draft.Form.MonthName(month.Month), AmountText.Of(month.SoFar, language)])),
                AmountText.Of(total.Budget, language)],
            AmountText.UnitName(AmountUnit.Million, language),
            [.. months.Select(month => draft.Form.ShortMonth(month.Month))],
            [
                new ChartSeries(draft["Months.SoFar"], [.. months.Select(month => (decimal?)(month.SoFar / OreOfMillion))]),
                .. total.Budget is { } budget ? [new ChartSeries(draft["Months.Budget"], [.. months.Select(_ => (decimal?)(budget / OreOfMillion))])] : (ChartSeries[])[],
            ]);
        yield return new ReportTable(
            draft["Months.Caption", total.Year, unit.Header(language)],
            draft["Months.Description"],
            [new TableColumn(draft["Trend.Month"], 3), new TableColumn(draft["Months.Month"], 2, Numbers: true), new TableColumn(draft["Months.SoFar"], 3, Numbers: true)],
            [
                .. months.Select(month => new TableRow(
                    RowRole.Item,
                    [draft.Form.MonthName(month.Month)],
                    [draft.Figures.Money(FigureKind.MonthOutcome, month.Cost, unit, null, source) with { Period = MonthOf(month.Month) }],
                    [draft.Figures.Money(FigureKind.OutcomeSoFar, month.SoFar, unit, null, source) with { Period = MonthOf(month.Month) }])),
            ],
            Width: 60);
    }

    private static string MonthOf(DateOnly month) => month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
}
