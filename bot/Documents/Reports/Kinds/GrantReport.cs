using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Sections;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Kinds;

/// <summary>Återrapportering of a funding source: what it was, which activities it financed, and the owners' self-assessment of each.</summary>
public static class GrantReport
{
    /// <summary>The kind.</summary>
    public static ReportKind Kind { get; } = new(MatterKind.GrantReport, Of)
    {
        Words = ["statsbidrag", "bidrag", "aterrapport", "grant"],
        UsualPeriod = ReportPeriods.LastYear,
        Takes = IsFinanced,
        TellsPeriod = true,
        AsksSource = true,
    };

    /// <summary>Compiles the report. Same input, same content.</summary>
    public static ReportContent Of(ReportInput input)
    {
        var draft = new ReportDraft(input);
        IReadOnlyList<ReportGap> gaps =
        [
            .. ReportGaps.Of(input),
            .. from standing in input.Standings
               from question in SelfAssessment.Unanswered(input, standing)
               select new ReportGap(GapKind.SelfAssessment, standing.Initiative.Id, standing.Initiative.Name, draft[$"SelfAssessment.{question}"]),
        ];
        return ReportFrame.Of(
            draft,
            MatterKind.GrantReport,
            draft["GrantReport.Title", input.Source ?? draft["Missing"], PeriodName.Of(draft, input.Period)],
            [
                draft.Section("GrantReport.Grant", [.. Grant(draft)]),
                draft.Section("GrantReport.Activities", [.. Activities(draft)]),
                SelfAssessment.Of(draft),
                GapsPart.OfPeriod(draft, gaps),
            ],
            gaps);
    }

    private static bool IsFinanced(Initiative initiative, string? source, Period period) =>
        initiative.Funding.Any(funding => funding.Year == period.Year && Same(funding.Source, source));

    private static bool Same(string one, string? other) => string.Equals(one, other?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>What the register says of the source in the year, and how much of it is budgeted.</summary>
    private static IEnumerable<ReportBlock> Grant(ReportDraft draft)
    {
        var input = draft.Input;
        if (input.Register.Sources.FirstOrDefault(source => source.Year == input.Year && Same(source.Name, input.Source)) is not { } source)
        {
            yield return draft.Paragraph(ParagraphRole.Body, "GrantReport.NotAllotted", input.Source ?? draft["Missing"], $"{input.Year}");
            yield break;
        }

        yield return draft.Paragraph(
            ParagraphRole.Body,
            "GrantReport.Allotted",
            $"{input.Year}",
            draft.Figures.Money(FigureKind.Allotted, source.Allotted, null, draft.Figures.Register) with { About = source.Name },
            source.Name);
        yield return draft.Paragraph(
            ParagraphRole.Body,
            source switch
            {
                { CarriesOver: true, Repaid: true } => "GrantReport.CarriedOrRepaid",
                { CarriesOver: true } => "GrantReport.Carried",
                { Repaid: true } => "GrantReport.Repaid",
                _ => "GrantReport.Lapses",
            });
    }

    private static IEnumerable<ReportBlock> Activities(ReportDraft draft)
    {
        var (input, language) = (draft.Input, draft.Input.Language);
        if (input.Standings.Count == 0)
        {
            yield return draft.Paragraph(ParagraphRole.Body, "GrantReport.NoActivities");
            yield break;
        }

        var rows = input.Standings.Select(standing => (Standing: standing, Budget: (long?)OwnBudget(input, standing), Own: standing.Budget.Outcome)).ToList();
        var sum = rows.Sum(row => row.Budget!.Value);
        var unit = AmountColumn.For([.. rows.Select(row => row.Budget), .. rows.Select(row => row.Own), sum]);
        yield return draft.Paragraph(
            ParagraphRole.Lead,
            rows.Count == 1 ? "GrantReport.Count.One" : "GrantReport.Count.Many",
            draft.Figures.Count(draft.Form.Number(rows.Count), draft.Figures.Register));
        yield return new ReportTable(
            draft["GrantReport.Caption", input.Source ?? draft["Missing"], input.Year, unit.Header(language)],
            draft["GrantReport.Description"],
            [
                new TableColumn(draft["GrantReport.Activity"], 40),
                new TableColumn(draft["Committees.Committee"], 30),
                new TableColumn(draft["GrantReport.Budget"], 20, Numbers: true),
                new TableColumn(draft["GrantReport.Cost"], 20, Numbers: true),
            ],
            [
                .. rows.Select(row => new TableRow(
                    RowRole.Item,
                    [row.Standing.Initiative.Name],
                    [input.Register.FindCommittee(row.Standing.Initiative.Committee)?.Name ?? row.Standing.Initiative.Committee],
                    [draft.Figures.Money(FigureKind.SourceBudget, row.Budget, unit, row.Standing.Initiative, draft.Figures.Register)],
                    [
                        draft.Figures.Money(
                            FigureKind.Outcome, row.Own, unit, row.Standing.Initiative, BudgetTable.SourceOf(draft, FigureKind.Outcome, row.Standing)),
                    ])),
                new TableRow(
                    RowRole.Total,
                    [draft["GrantReport.Sum"]],
                    [draft["GrantReport.AllCommittees"]],
                    [draft.Figures.Money(FigureKind.SourceBudget, sum, unit, null, draft.Figures.Register) with { About = input.Source ?? draft["Missing"] }],
                    ["–"]),
            ]);
        yield return draft.Paragraph(ParagraphRole.Note, "GrantReport.CostRule");
    }

    private static long OwnBudget(ReportInput input, Standing standing) => standing.Initiative.Funding
        .Where(funding => funding.Year == input.Year && Same(funding.Source, input.Source))
        .Sum(funding => funding.Budget);

}
