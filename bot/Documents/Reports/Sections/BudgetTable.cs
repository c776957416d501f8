using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>
/// Budget, outcome, remaining, forecast and deviation of each initiative, and the committee's own sum. A programme's row holds its
/// parts, other committees' too, so the sum is not that of the rows: <see cref="BudgetRules.ForCommittee"/> computes it.
/// </summary>
internal static class BudgetTable
{
    /// <summary>Points, as the other widths here; the text is 453 points wide. As narrow as its words allow: names need the room.</summary>
    private const int BasisWidth = 62;

    /// <summary>The unit in which no amount of the rows, or of their sum, is shown as 0 that is not.</summary>
    public static AmountColumn UnitOf(ReportDraft draft, IReadOnlyList<PlacedStanding> rows) =>
        AmountColumn.For(rows.SelectMany(row => Amounts(row.Standing.Budget)).Concat(Amounts(draft.Input.Total)).Select(column => column.Amount));

    public static IEnumerable<ReportBlock> Of(ReportDraft draft, IReadOnlyList<PlacedStanding> rows, AmountColumn unit)
    {
        var total = draft.Input.Total;
        var language = draft.Input.Language;
        var amounts = rows.SelectMany(row => Amounts(row.Standing.Budget)).Concat(Amounts(total)).Select(column => column.Amount).ToList();
        var columns = Amounts(total);
        var amountWidth = Math.Max(51, 9 + (amounts.Max(amount => unit.Cell(amount, language).Length) * 5));

        yield return new ReportTable(
            draft[total.Closed ? "Economy.Caption.Closed" : "Economy.Caption", draft.Input.Year, unit.Header(language)],
            draft[total.Closed ? "Economy.Description.Closed" : "Economy.Description"],
            [
                new TableColumn(draft["Column.Initiative"], Math.Max(80, 453 - BasisWidth - (columns.Count * amountWidth))),
                .. columns.Select(column => new TableColumn(draft[$"Economy.{column.Kind}"], amountWidth, Numbers: true)),
                .. total.Closed ? [] : (IReadOnlyList<TableColumn>)[new TableColumn(draft["Economy.Basis"], BasisWidth)],
            ],
            [.. rows.Select(Row), Total()]);

        foreach (var note in BudgetNotes.Of(draft, rows, unit))
        {
            yield return note;
        }

        TableRow Row(PlacedStanding row)
        {
            var (initiative, budget) = (row.Standing.Initiative, row.Standing.Budget);
            return new TableRow(
                row.Part ? RowRole.Part : RowRole.Item,
                [
                    [initiative.Name],
                    .. Amounts(budget).Select(column => (IReadOnlyList<ReportRun>)
                        [draft.Figures.Money(column.Kind, column.Amount, unit, initiative, SourceOf(draft, column.Kind, row.Standing))]),
                    .. BasisCell(budget.Closed, budget.Forecast),
                ]);
        }

        TableRow Total() => new(
            RowRole.Total,
            [
                [draft["Economy.Total", draft.Input.Author]],
                .. columns.Select(column => (IReadOnlyList<ReportRun>)
                    [draft.Figures.Money(column.Kind, column.Amount, unit, null, SourceOf(draft, column.Kind, total.Imports))]),
                .. BasisCell(total.Closed, total.Forecast),
            ]);

        IReadOnlyList<IReadOnlyList<ReportRun>> BasisCell(bool closed, Forecast? forecast) => closed ? [] : [[Basis(draft, forecast)]];
    }

    /// <summary>The deviation by itself, without sign: the sentence says which way.</summary>
    public static Figure Deviation(ReportDraft draft, Standing standing) => draft.Figures.Money(
        FigureKind.Deviation,
        Math.Abs(standing.Budget.Deviation!.Value),
        standing.Initiative,
        SourceOf(draft, FigureKind.Deviation, standing)) with
    { Value = standing.Budget.Deviation };

    private static IReadOnlyList<(FigureKind Kind, long? Amount)> Amounts(BudgetStatement budget) =>
        Amounts(budget.Closed, budget.Budget, budget.Outcome, budget.Remaining, budget.Forecast, budget.Deviation);

    private static IReadOnlyList<(FigureKind Kind, long? Amount)> Amounts(GroupBudget total) =>
        Amounts(total.Closed, total.Budget, total.Outcome, total.Remaining, total.Forecast, total.Deviation);

    private static IReadOnlyList<(FigureKind Kind, long? Amount)> Amounts(
        bool closed, long? budget, long? outcome, long? remaining, Forecast? forecast, long? deviation) =>
    [
        (FigureKind.Budget, budget),
        (FigureKind.Outcome, outcome),
        (FigureKind.Remaining, remaining),
        .. closed ? [] : (IReadOnlyList<(FigureKind, long?)>)[(FigureKind.Forecast, forecast?.Amount)],
        (FigureKind.Deviation, deviation),
    ];

    /// <summary>Where an amount of an initiative comes from: the official who gave the forecast, else as a sum does.</summary>
    public static FigureSource SourceOf(ReportDraft draft, FigureKind kind, Standing standing)
    {
        if (standing.Budget.Forecast is not { Basis: ForecastBasis.Official } given || kind is not (FigureKind.Forecast or FigureKind.Deviation))
        {
            return SourceOf(draft, kind, standing.Budget.Imports);
        }

        var said = draft.Input.SaidOf(standing).Append(standing.State?.Update).FirstOrDefault(one => one?.Id == given.SourceId) is { } update
            ? draft.Figures.SourceOf(update)
            : new FigureSource(given.SourceId, At: MunicipalClock.At(given.Day, TimeOnly.MinValue));
        return kind == FigureKind.Forecast ? said : draft.Figures.Register.And(said);
    }

    /// <summary>Where an amount comes from that no official gave: budgets from the register, bookings and straight lines from the ledger, differences from both.</summary>
    public static FigureSource SourceOf(ReportDraft draft, FigureKind kind, IReadOnlyList<LedgerImport> imports) => kind switch
    {
        FigureKind.Budget => draft.Figures.Register,
        FigureKind.Outcome or FigureKind.Forecast => FigureSheet.SourceOf(imports),
        _ => draft.Figures.Register.And(FigureSheet.SourceOf(imports)),
    };

    private static string Basis(ReportDraft draft, Forecast? forecast) => forecast switch
    {
        null => draft["Missing"],
        { Basis: ForecastBasis.Official } => draft["Economy.Basis.Official", ReportForm.Iso(forecast.Day)],
        _ => draft["Economy.Basis.StraightLine"],
    };
}
