using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Sections;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Documents.Reports.Kinds;

/// <summary>What became of the auditors' recommendations: each with who answers for it, by when, how far it has come, and the reply.</summary>
public static class RecommendationsReport
{
    /// <summary>The kind.</summary>
    public static ReportKind Kind { get; } = new(MatterKind.RecommendationsReport, Of)
    {
        Words = ["rekommendation", "revision", "recommendation"],
        UsualPeriod = ReportPeriods.ThisYear,
        Takes = (initiative, _, _) => initiative.Kind == InitiativeKind.AuditRecommendation,
        TellsPeriod = true,
    };

    /// <summary>Compiles the report. Same input, same content.</summary>
    public static ReportContent Of(ReportInput input)
    {
        var draft = new ReportDraft(input);
        var gaps = ReportGaps.OfAnswers(input);
        return ReportFrame.Of(
            draft,
            MatterKind.RecommendationsReport,
            draft["RecommendationsReport.Title", PeriodName.Of(draft, input.Period)],
            [
                SummaryPart.Of(draft, money: false, "RecommendationsReport.Answers"),
                CommitmentsPart.Of(
                    draft, "RecommendationsReport.Recommendations", "RecommendationsReport.None", InitiativeKind.AuditRecommendation),
                DeviationsPart.OfPeriod(draft),
                GapsPart.OfPeriod(draft, gaps),
            ],
            gaps);
    }
}
