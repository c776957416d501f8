using System.Globalization;
using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>
/// Källor: every figure of the document with its value, gathered by who said it or which file it comes from, and by day; amounts to the öre.
/// Its number is that of the figure's key, so that it can be asked about; a figure that is said several times has several numbers.
/// </summary>
internal static class SourceAppendix
{
    /// <summary>A row of more lines goes on in the next, where its source is said again: no row is split between pages.</summary>
    private const int MostLines = 12;

    public static IReadOnlyList<ReportBlock> Of(ReportDraft draft, IEnumerable<Figure> figures)
    {
        // Files and counts in reading order, then people by name: one looks for who said it.
        IReadOnlyList<TableRow> rows =
        [
            .. figures.GroupBy(figure => (From: FromOf(draft, figure.Source), Day: DayOf(draft, figure.Source), figure.Source.By))
                .OrderBy(source => source.Key.By, StringComparer.Ordinal)
                .ThenBy(source => source.Key.By is null ? string.Empty : source.Key.Day, StringComparer.Ordinal)
                .SelectMany(source => Told(draft, source).Chunk(MostLines)
                    .Select(lines => new TableRow(RowRole.Item, [source.Key.From], [source.Key.Day], Sentences.Join("\n", lines)))),
        ];
        return rows.Count == 0
            ? []
            :
            [
                draft.Paragraph(ParagraphRole.Note, "Source.Lead", PeriodOf(draft.Input.Period.ToString()), $"{draft.Input.Year}"),
                new ReportTable(
                    draft["Source.Caption"],
                    draft["Source.Description"],
                    [new TableColumn(draft["Source.From"], 17), new TableColumn(draft["Source.Day"], 11), new TableColumn(draft["Source.Figures"], 72)],
                    rows)
                {
                    Fine = true,
                },
            ];
    }

    /// <summary>A line for each that the figures are about: what they are, and each value with its numbers.</summary>
    private static IEnumerable<IReadOnlyList<ReportRun>> Told(ReportDraft draft, IEnumerable<Figure> figures) =>
        figures.GroupBy(figure => figure.About).Select(about => (IReadOnlyList<ReportRun>)
        [
            new TextRun($"{about.Key}: ", Strong: true),
            string.Join("; ", about.GroupBy(figure => figure.Kind).Select(kind => $"{draft[$"Figure.{kind.Key}"]} {string.Join(", ", Values(draft, kind))}")),
        ]);

    private static IEnumerable<string> Values(ReportDraft draft, IEnumerable<Figure> figures) => figures
        .GroupBy(figure => (Value: ValueOf(draft, figure), Period: OtherPeriod(draft, figure)))
        .Select(fact => $"{(fact.Key.Period is { } period ? draft["Source.ValueOf", fact.Key.Value, PeriodOf(period)] : fact.Key.Value)}\u00A0({string.Join(", ", fact.Select(figure => figure.Number))})");

    /// <summary>An amount in full, since tables round it; all else as it is read.</summary>
    private static string ValueOf(ReportDraft draft, Figure figure) => figure switch
    {
        { Value: { } amount, Kind: var kind } when IsMoney(kind) => AmountText.Exact((long)amount, draft.Input.Language),
        _ => figure.Text,
    };

    private static bool IsMoney(FigureKind kind) => kind
        is FigureKind.Budget or FigureKind.Outcome or FigureKind.Remaining or FigureKind.Forecast or FigureKind.Deviation
        or FigureKind.SourceBudget or FigureKind.SourceUsed or FigureKind.Allotted or FigureKind.CarriedIn
        or FigureKind.MonthOutcome or FigureKind.OutcomeSoFar;

    /// <summary>Its period, where it is another than the lead says.</summary>
    private static string? OtherPeriod(ReportDraft draft, Figure figure) =>
        figure.Period == draft.Input.Period.ToString() || figure.Period == draft.Input.Year.ToString(CultureInfo.InvariantCulture) ? null : figure.Period;

    /// <summary>Who and which file, as much of it as there is; a round or a computed figure is told by what it is.</summary>
    private static string FromOf(ReportDraft draft, FigureSource source)
    {
        var from = string.Join(", ", new[] { source.By, source.File }.OfType<string>());
        return from.Length > 0 ? from
            : source.Id is null ? draft["Missing"]
            : source.Id.StartsWith(FigureSheet.PeriodAnswers, StringComparison.Ordinal) ? draft["Source.Answers"]
            : source.Id == draft.Input.Round?.Round.Id ? draft["Source.Round", source.Id]
            : draft["Source.Update"];
    }

    private static string DayOf(ReportDraft draft, FigureSource source) => source.At is { } at ? ReportForm.Iso(at) : draft["Missing"];

    // 2026, or two days with a slash between: shown as people read a span.
    private static string PeriodOf(string period) => period.Replace("/", " – ", StringComparison.Ordinal).Replace("-", "\u2011", StringComparison.Ordinal);
}
