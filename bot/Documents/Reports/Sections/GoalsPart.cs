using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Måluppfyllelse: each indicator with baseline, target and outcome, and how far the target is met in four steps by one printed rule.</summary>
internal static class GoalsPart
{
    public static ReportSection Of(ReportDraft draft)
    {
        var rows =
            (from standing in draft.Input.Standings
             from indicator in standing.Initiative.Indicators
             let fulfilment = GoalRules.Of(indicator, TargetOf(draft, indicator), IndicatorsPart.OutcomeOf(draft, standing, indicator).Value)
             select (Standing: standing, Indicator: indicator, Fulfilment: fulfilment)).ToList();
        if (rows.Count == 0)
        {
            return draft.Section("Goals.Heading", [draft.Paragraph(ParagraphRole.Body, "Indicators.None")]);
        }

        var year = draft.Input.Year;
        return draft.Section(
            "Goals.Heading",
            [
                new ReportParagraph(ParagraphRole.Body, Summary(draft, [.. rows.Select(row => row.Fulfilment)])),
                new ReportTable(
                    draft["Goals.Caption", year],
                    draft["Goals.Description"],
                    [
                        new TableColumn(draft["Indicators.Indicator"], 32),
                        new TableColumn(draft["Column.Initiative"], 24),
                        new TableColumn(draft["Indicators.Baseline"], 17, Numbers: true),
                        new TableColumn(draft["Indicators.Target", year], 12, Numbers: true),
                        new TableColumn(draft["Indicators.Outcome", year], 13, Numbers: true),
                        new TableColumn(draft["Goals.Fulfilment"], 18),
                    ],
                    [.. rows.Select(row => Row(draft, row.Standing, row.Indicator, row.Fulfilment))]),
                draft.Paragraph(ParagraphRole.Note, "Goals.Rule"),
            ]);
    }

    /// <summary>How many goals are met how far, the best first; those that cannot be assessed last.</summary>
    private static List<ReportRun> Summary(ReportDraft draft, IReadOnlyList<GoalFulfilment?> found)
    {
        var parts = found.OfType<GoalFulfilment>().GroupBy(step => step).OrderByDescending(step => step.Key)
            .Select((step, index) => draft.Sentence(
                index == 0 ? "Goals.Summary" : "Goals.Summary.Next",
                draft[$"Goals.{step.Key}"],
                draft.Figures.Count(draft.Form.Number(step.Count()), draft.Figures.Register)))
            .ToList();
        var unknown = found.Count(step => step is null);
        var runs = parts.Count == 0 ? [] : (List<ReportRun>)[.. Sentences.List(parts, draft["And"]), "."];
        if (unknown > 0)
        {
            runs.AddRange([
                .. parts.Count == 0 ? [] : (ReportRun[])[" "],
                .. draft.Counted("Goals.Unknown", unknown, draft.Figures.Count(draft.Form.Number(unknown), draft.Figures.Register)),
            ]);
        }

        return runs;
    }

    private static TableRow Row(ReportDraft draft, Standing standing, Indicator indicator, GoalFulfilment? fulfilment)
    {
        var cells = IndicatorsPart.Row(draft, standing, indicator).Cells;
        var source = draft.Figures.Register.And(IndicatorsPart.OutcomeOf(draft, standing, indicator).Source ?? draft.Figures.Register);
        return new TableRow(
            RowRole.Item,
            [
                .. cells,
                [
                    fulfilment is { } step
                        ? draft.Figures.Indicator(FigureKind.GoalFulfilment, (int)step, draft[$"Goals.{step}"], standing.Initiative, indicator, draft.Input.Year, source)
                        : draft["Goals.CannotSay"],
                ],
            ]);
    }

    private static decimal? TargetOf(ReportDraft draft, Indicator indicator) => indicator.Years.FirstOrDefault(year => year.Year == draft.Input.Year)?.Target;
}
