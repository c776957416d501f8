using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Sections;
using TeamsAssistant.Initiatives;

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
        ReachesOver = true,
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
                GrantPart.Of(draft),
                GrantActivities.Of(draft),
                SelfAssessment.Of(draft),
                GapsPart.OfPeriod(draft, gaps),
            ],
            gaps);
    }

    private static bool IsFinanced(Initiative initiative, string? source, Period period) =>
        initiative.Funding.Any(funding => funding.Year == period.Year && GrantPart.IsSame(funding.Source, source));
}
