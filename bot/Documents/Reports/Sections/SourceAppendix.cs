using System.Globalization;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>
/// Källor: every figure of the document with its value, who said it, when, and the file it comes from. Its number is that of the
/// figure's key, so that it can be asked about.
/// </summary>
internal static class SourceAppendix
{
    public static IReadOnlyList<ReportBlock> Of(ReportDraft draft, IEnumerable<Figure> figures)
    {
        IReadOnlyList<TableRow> rows = [.. figures.Select(figure => Row(draft, figure))];
        return rows.Count == 0
            ? []
            :
            [
                draft.Paragraph(ParagraphRole.Lead, "Source.Lead", PeriodOf(draft.Input.Period.ToString()), $"{draft.Input.Year}"),
                new ReportTable(
                    draft["Source.Caption"],
                    draft["Source.Description"],
                    [
                        new TableColumn(draft["Source.Number"], 8, Numbers: true),
                        new TableColumn(draft["Source.Figure"], 42),
                        new TableColumn(draft["Source.Value"], 18),
                        new TableColumn(draft["Source.From"], 34),
                        new TableColumn(draft["Source.Day"], 15, Numbers: true),
                    ],
                    rows),
            ];
    }

    private static TableRow Row(ReportDraft draft, Figure figure) => new(
        RowRole.Item,
        [$"{figure.Number}"],
        [WhatOf(draft, figure)],
        [figure.Text],
        [FromOf(draft, figure.Source)],
        [figure.Source.At is { } at ? ReportForm.Iso(at) : draft["Missing"]]);

    /// <summary>What it is about; its period only where it is another than the lead says.</summary>
    private static string WhatOf(ReportDraft draft, Figure figure)
    {
        var kind = draft[$"Figure.{figure.Kind}"];
        return figure.Period == draft.Input.Period.ToString() || figure.Period == draft.Input.Year.ToString(CultureInfo.InvariantCulture)
            ? draft["Source.WhatAlone", figure.About, kind]
            : draft["Source.What", figure.About, kind, PeriodOf(figure.Period)];
    }

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

    // 2026, or two days with a slash between: shown as people read a span.
    private static string PeriodOf(string period) => period.Replace("/", " – ", StringComparison.Ordinal).Replace("-", "\u2011", StringComparison.Ordinal);
}
