using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Indicators: baseline, the year's target and outcome.</summary>
internal static class IndicatorsPart
{
    public static ReportSection Of(ReportDraft draft)
    {
        IReadOnlyList<TableRow> rows =
        [
            .. from standing in draft.Input.Standings
               from indicator in standing.Initiative.Indicators
               select Row(draft, standing, indicator),
        ];
        if (rows.Count == 0)
        {
            return draft.Section("Indicators.Heading", [draft.Paragraph(ParagraphRole.Body, "Indicators.None")]);
        }

        var year = draft.Input.Year;
        return draft.Section(
            "Indicators.Heading",
            [
                new ReportTable(
                    draft["Indicators.Caption", year],
                    draft["Indicators.Description"],
                    [
                        new TableColumn(draft["Indicators.Indicator"], 34),
                        new TableColumn(draft["Column.Initiative"], 28),
                        new TableColumn(draft["Indicators.Baseline"], 16, Numbers: true),
                        new TableColumn(draft["Indicators.Target", year], 12, Numbers: true),
                        new TableColumn(draft["Indicators.Outcome", year], 12, Numbers: true),
                    ],
                    rows),
            ]);
    }

    /// <summary>An indicator with its initiative, baseline, target and outcome: five cells.</summary>
    public static TableRow Row(ReportDraft draft, Standing standing, Indicator indicator)
    {
        var initiative = standing.Initiative;
        var year = indicator.Years.FirstOrDefault(year => year.Year == draft.Input.Year);
        var baselineYear = indicator.BaselineYear ?? draft.Input.Year;
        IReadOnlyList<ReportRun> baseline =
        [
            Value(FigureKind.Baseline, indicator.Baseline, baselineYear),
            .. indicator is { Baseline: not null, BaselineYear: { } known } ? draft.Sentence("Indicators.BaselineYear", $"{known}") : [],
        ];
        return new TableRow(
            RowRole.Item,
            [indicator.Unit is null ? indicator.Name : draft["Indicators.Unit", indicator.Name, indicator.Unit]],
            [initiative.Name],
            baseline,
            [Value(FigureKind.Target, year?.Target, draft.Input.Year)],
            [Outcome()]);

        Figure Outcome() => OutcomeOf(draft, standing, indicator) is ({ } known, var source)
            ? draft.Figures.Indicator(FigureKind.IndicatorOutcome, known, draft.Form.Number(known), initiative, indicator, draft.Input.Year, source)
            : Value(FigureKind.IndicatorOutcome, null, draft.Input.Year);

        Figure Value(FigureKind kind, decimal? value, int ofYear) =>
            draft.Figures.Indicator(kind, value, value is { } number ? draft.Form.Number(number) : draft["Missing"], initiative, indicator, ofYear);
    }

    /// <summary>The year's outcome and where it comes from: the register's own goes before what was answered, which leads to its update.</summary>
    public static (decimal? Value, FigureSource? Source) OutcomeOf(ReportDraft draft, Standing standing, Indicator indicator)
    {
        if (indicator.Years.FirstOrDefault(year => year.Year == draft.Input.Year)?.Outcome is { } registered)
        {
            return (registered, draft.Figures.Register);
        }

        return standing.State?.IndicatorFor(indicator.Id, draft.Input.Year) is { } given
            ? (given.Value.Value, draft.Figures.SourceOf(given.UpdateId, given.By, given.At))
            : (null, null);
    }
}
