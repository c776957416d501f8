using TeamsAssistant.Budget;
using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>
/// Budget, outcome, remaining, forecast and deviation of each initiative, and their sums. A programme's row holds its parts', so the
/// sums are of the rows that are nobody's part. Every column is summed by itself over the amounts that exist.
/// </summary>
internal static class BudgetTable
{
    /// <summary>Points, as the other widths here; the text is 453 points wide.</summary>
    private const int BasisWidth = 74;

    public static IEnumerable<ReportBlock> Of(ReportDraft draft, IReadOnlyList<PlacedStanding> rows)
    {
        var closed = rows[0].Standing.Budget.Closed;
        var own = rows.Where(row => !row.Part).Select(row => row.Standing.Budget).ToList();
        var totals = Columns(closed).Select(column => (column.Kind, column.Of, Sum: Sum(own.Select(column.Of)))).ToList();
        var unit = AmountColumn.For(rows.SelectMany(row => Columns(closed).Select(column => column.Of(row.Standing.Budget))).Concat(totals.Select(total => total.Sum)));
        var language = draft.Input.Language;
        var longest = totals.Select(total => total.Sum)
            .Concat(rows.SelectMany(row => Columns(closed).Select(column => column.Of(row.Standing.Budget))))
            .Max(amount => unit.Cell(amount, language).Length);
        var amountWidth = Math.Max(51, 9 + (longest * 5));

        yield return new ReportTable(
            draft["Economy.Caption", draft.Input.Year, unit.Header(language)],
            draft[closed ? "Economy.Description.Closed" : "Economy.Description"],
            [
                new TableColumn(draft["Column.Initiative"], Math.Max(80, 453 - BasisWidth - (Columns(closed).Count * amountWidth))),
                .. Columns(closed).Select(column => new TableColumn(draft[$"Economy.{column.Kind}"], amountWidth, Numbers: true)),
                .. closed ? [] : (IReadOnlyList<TableColumn>)[new TableColumn(draft["Economy.Basis"], BasisWidth)],
            ],
            [.. rows.Select(Row), Total()]);

        yield return draft.Paragraph(ParagraphRole.Note, closed ? "Economy.DeviationOfOutcome" : "Economy.DeviationOfForecast");
        foreach (var note in Notes(draft, own, totals.Any(total => total.Sum is { } sum && !unit.AddsUp(own.Select(total.Of), sum))))
        {
            yield return note;
        }

        TableRow Row(PlacedStanding row)
        {
            var (initiative, budget) = (row.Standing.Initiative, row.Standing.Budget);
            IReadOnlyList<IReadOnlyList<ReportRun>> amounts =
            [
                .. Columns(closed).Select(column => (IReadOnlyList<ReportRun>)
                    [draft.Figures.Money(column.Kind, unit.Cell(column.Of(budget), language), initiative, Source(draft, column.Kind, row.Standing))]),
            ];
            return new TableRow(
                row.Part ? RowRole.Part : RowRole.Item,
                [[initiative.Name], .. amounts, .. closed ? [] : (IReadOnlyList<IReadOnlyList<ReportRun>>)[[Basis(draft, budget.Forecast)]]]);
        }

        TableRow Total()
        {
            var source = FigureSheet.SourceOf(EconomySection.Imports(draft.Input));
            IReadOnlyList<IReadOnlyList<ReportRun>> amounts =
            [
                .. totals.Select(total => (IReadOnlyList<ReportRun>)[draft.Figures.Money(total.Kind, unit.Cell(total.Sum, language), null, source)]),
            ];
            return new TableRow(
                RowRole.Total,
                [[draft["Economy.Total"]], .. amounts, .. closed ? [] : (IReadOnlyList<IReadOnlyList<ReportRun>>)[[draft["Economy.Basis.Sum"]]]]);
        }
    }

    /// <summary>The deviation by itself, without sign: the sentence says which way.</summary>
    public static Figure Deviation(ReportDraft draft, Standing standing) => draft.Figures.Money(
        FigureKind.Deviation,
        AmountText.Of(Math.Abs(standing.Budget.Deviation!.Value), draft.Input.Language),
        standing.Initiative,
        Source(draft, FigureKind.Deviation, standing));

    private static IReadOnlyList<(FigureKind Kind, Func<BudgetStatement, long?> Of)> Columns(bool closed) =>
    [
        (FigureKind.Budget, budget => budget.Budget),
        (FigureKind.Outcome, budget => budget.Outcome),
        (FigureKind.Remaining, budget => budget.Remaining),
        .. closed ? [] : (IReadOnlyList<(FigureKind, Func<BudgetStatement, long?>)>)[(FigureKind.Forecast, budget => budget.Forecast?.Amount)],
        (FigureKind.Deviation, budget => budget.Deviation),
    ];

    private static long? Sum(IEnumerable<long?> amounts)
    {
        var known = amounts.OfType<long>().ToList();
        return known.Count == 0 ? null : known.Aggregate(0L, (sum, amount) => checked(sum + amount));
    }

    private static FigureSource Source(ReportDraft draft, FigureKind kind, Standing standing) => kind switch
    {
        FigureKind.Budget => FigureSource.Register,
        FigureKind.Forecast or FigureKind.Deviation when standing.Budget.Forecast is { Basis: ForecastBasis.Official } given =>
            standing.State is { } state && state.Update.Id == given.SourceId ? draft.Figures.SourceOf(state.Update) : new FigureSource(given.SourceId),
        _ => FigureSheet.SourceOf(standing.Budget.Imports),
    };

    private static string Basis(ReportDraft draft, Forecast? forecast) => forecast switch
    {
        null => draft["Missing"],
        { Basis: ForecastBasis.Official } => draft["Economy.Basis.Official", ReportForm.Iso(forecast.Day)],
        _ => draft["Economy.Basis.StraightLine", ReportForm.Iso(forecast.Day)],
    };

    private static IEnumerable<ReportBlock> Notes(ReportDraft draft, IReadOnlyList<BudgetStatement> own, bool rounded)
    {
        var missing = own
            .SelectMany(budget => budget.Missing)
            .Distinct()
            .GroupBy(part => part.Lack)
            .OrderBy(lack => lack.Key)
            .Select(lack => draft.Sentence($"Economy.Lack.{lack.Key}", string.Join(", ", lack.Select(part => part.Name).Distinct())))
            .ToList();
        if (missing.Count > 0)
        {
            yield return new ReportParagraph(ParagraphRole.Note, [.. draft.Sentence("Economy.Lacks"), .. Sentences.Join("; ", missing), ". ", .. draft.Sentence("Economy.LackRule")]);
        }

        if (rounded)
        {
            yield return draft.Paragraph(ParagraphRole.Note, "Economy.Rounded");
        }
    }
}
