using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Läge och resurser: level and its course beside budget and what is left of it, one row an initiative.</summary>
internal static class ResourcesPart
{
    public static ReportSection Of(ReportDraft draft)
    {
        var input = draft.Input;
        var rows = RowOrder.Of(input.Standings, input.Register);
        if (rows.Count == 0)
        {
            return draft.Section("Resources.Heading", [draft.Paragraph(ParagraphRole.Body, "Presentation.NoInitiatives", input.Author)]);
        }

        var unit = AmountColumn.For(rows.SelectMany(row => new[] { row.Standing.Budget.Budget, row.Standing.Budget.Remaining }));
        return draft.Section(
            "Resources.Heading",
            [
                new ReportTable(
                    draft["Resources.Caption", PeriodName.Of(draft, input.Period), input.Year, unit.Header(input.Language)],
                    draft["Resources.Description"],
                    [
                        new TableColumn(draft["Column.Initiative"], 40),
                        new TableColumn(draft["Status.Level"], 19),
                        new TableColumn(draft["Status.Change"], 25),
                        new TableColumn(draft["Economy.Budget"], 14, Numbers: true),
                        new TableColumn(draft["Economy.Remaining"], 14, Numbers: true),
                    ],
                    [.. rows.Select(row => Row(draft, row, unit))]),
                draft.Paragraph(ParagraphRole.Note, "Status.Scale.Period"),
            ]);
    }

    private static TableRow Row(ReportDraft draft, PlacedStanding row, AmountColumn unit)
    {
        var standing = row.Standing;
        IReadOnlyList<ReportRun> level = draft.Input.Current(standing) is { } update
            ? [draft.Figures.Said(FigureKind.Level, (int)update.Answer.Level, StatusPart.Level(draft, update.Answer.Level), standing.Initiative, update)]
            : [draft["Status.NoAnswer"]];
        return new TableRow(
            row.Part ? RowRole.Part : RowRole.Item,
            [standing.Initiative.Name],
            level,
            LevelCourse.Of(draft, standing),
            [Money(FigureKind.Budget, standing.Budget.Budget)],
            [Money(FigureKind.Remaining, standing.Budget.Remaining)]);

        Figure Money(FigureKind kind, long? amount) => draft.Figures.Money(
            kind, amount, unit, standing.Initiative, BudgetTable.SourceOf(draft, kind, standing));
    }
}
