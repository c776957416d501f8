using TeamsAssistant.Initiatives;
using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>
/// Finansierade aktiviteter: what each had of the source in budget, what the source has paid of its costs, and what it cost in all. The
/// sum is the source's own, so that it is the same wherever it is asked for.
/// </summary>
internal static class GrantActivities
{
    public static ReportSection Of(ReportDraft draft) => draft.Section(
        "GrantReport.Activities",
        draft.Input.Standings.Count == 0 ? [draft.Paragraph(ParagraphRole.Body, "GrantReport.NoActivities")] : [.. Told(draft)]);

    private static IEnumerable<ReportBlock> Told(ReportDraft draft)
    {
        var input = draft.Input;
        var source = input.Source ?? draft["Missing"];
        var rows = input.Standings.Select(standing => (Standing: standing, Budget: BudgetOf(input, standing.Initiative), Used: UsedOf(input, standing))).ToList();
        var (budget, used) = (BudgetOf(input), input.Flow?.OfSource(source, input.Year)?.Used);
        var (otherBudget, otherUsed) = (budget - rows.Sum(row => row.Budget), (used - rows.Sum(row => row.Used ?? 0)) ?? 0);
        var unit = AmountColumn.For([.. rows.SelectMany(row => new[] { (long?)row.Budget, row.Used, row.Standing.Budget.Outcome }), otherUsed, otherBudget, used, budget]);
        var both = draft.Figures.Register.And(FigureSheet.SourceOf(input.Total.Imports));

        yield return draft.Paragraph(
            ParagraphRole.Lead,
            rows.Count == 1 ? "GrantReport.Count.One" : "GrantReport.Count.Many",
            draft.Figures.Count(draft.Form.Number(rows.Count), draft.Figures.Register));
        yield return new ReportTable(
            draft["GrantReport.Caption", source, input.Year, unit.Header(input.Language)],
            draft["GrantReport.Description"],
            [
                new TableColumn(draft["GrantReport.Activity"], 36),
                new TableColumn(draft["Committees.Committee"], 29),
                new TableColumn(draft["GrantReport.Budget"], 19, Numbers: true),
                new TableColumn(draft["GrantReport.Used"], 16, Numbers: true),
                new TableColumn(draft["GrantReport.Cost"], 20, Numbers: true),
            ],
            [
                .. rows.Select(row => new TableRow(
                    RowRole.Item,
                    [row.Standing.Initiative.Name],
                    [input.Register.FindCommittee(row.Standing.Initiative.Committee)?.Name ?? row.Standing.Initiative.Committee],
                    [draft.Figures.Money(FigureKind.SourceBudget, row.Budget, unit, row.Standing.Initiative, draft.Figures.Register)],
                    [draft.Figures.Money(FigureKind.SourceUsed, row.Used, unit, row.Standing.Initiative, both)],
                    [
                        draft.Figures.Money(
                            FigureKind.Outcome,
                            row.Standing.Budget.Outcome,
                            unit,
                            row.Standing.Initiative,
                            BudgetTable.SourceOf(draft, FigureKind.Outcome, row.Standing)),
                    ])),
                .. (otherBudget, otherUsed) is (0, 0) ? [] : (TableRow[])[Others()],
                new TableRow(
                    RowRole.Total,
                    [draft["GrantReport.Sum"]],
                    ["–"],
                    [Sum(FigureKind.SourceBudget, budget, draft.Figures.Register)],
                    [Sum(FigureKind.SourceUsed, used, both)],
                    ["–"]),
            ]);
        yield return draft.Paragraph(ParagraphRole.Note, "GrantReport.CostRule");

        // Other committees' where the report is one committee's, and those that the register has lost.
        TableRow Others() => new(
            RowRole.Item,
            [draft["GrantReport.Others"]],
            ["–"],
            [Sum(FigureKind.SourceBudget, otherBudget, draft.Figures.Register) with { About = draft["GrantReport.Others"] }],
            [Sum(FigureKind.SourceUsed, otherUsed, both) with { About = draft["GrantReport.Others"] }],
            ["–"]);

        Figure Sum(FigureKind kind, long? amount, FigureSource from) => draft.Figures.Money(kind, amount, unit, null, from) with { About = source };
    }

    private static long BudgetOf(ReportInput input) =>
        input.Register.Initiatives.Where(initiative => !initiative.MissingInRegister).Sum(initiative => BudgetOf(input, initiative));

    private static long BudgetOf(ReportInput input, Initiative initiative) => initiative.Funding
        .Where(funding => funding.Year == input.Year && GrantPart.IsSame(funding.Source, input.Source))
        .Sum(funding => funding.Budget);

    /// <summary>What the source has paid of the activity's own costs; null: no ledger, or nothing can be booked on it.</summary>
    private static long? UsedOf(ReportInput input, Standing standing) =>
        input.Flow?.OfSource(input.Source ?? string.Empty, input.Year) is not { Used: not null } source
            || source.Missing.Any(missing => missing.Initiative == standing.Initiative.Id)
            ? null
            : input.Flow.OfInitiative(standing.Initiative.Id, input.Year)?.Sources.FirstOrDefault(use => GrantPart.IsSame(use.Source, input.Source))?.Amount ?? 0;
}
