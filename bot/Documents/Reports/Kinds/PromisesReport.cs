using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Sections;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Documents.Reports.Kinds;

/// <summary>Follow-up of medborgarlöften and of the activities in the cooperation agreement with the police.</summary>
public static class PromisesReport
{
    /// <summary>The kind.</summary>
    public static ReportKind Kind { get; } = new(MatterKind.PromisesReport, Of)
    {
        Words = ["lofte", "medborgarlofte", "promise"],
        UsualPeriod = ReportPeriods.ThisYear,
        Takes = (initiative, _, _) => initiative.Kind is InitiativeKind.CitizenPromise or InitiativeKind.AgreementActivity,
        TellsPeriod = true,
        ReachesOver = true,
    };

    /// <summary>Compiles the report. Same input, same content.</summary>
    public static ReportContent Of(ReportInput input)
    {
        var draft = new ReportDraft(input);
        var gaps = ReportGaps.OfAnswers(input);
        return ReportFrame.Of(
            draft,
            MatterKind.PromisesReport,
            draft["PromisesReport.Title", PeriodName.Of(draft, input.Period)],
            [
                SummaryPart.Of(draft, money: false, "PromisesReport.Answers"),
                CommitmentsPart.Of(draft, "PromisesReport.Promises", "PromisesReport.NoPromises", InitiativeKind.CitizenPromise),
                CommitmentsPart.Of(draft, "PromisesReport.Activities", "PromisesReport.NoActivities", InitiativeKind.AgreementActivity),
                DeviationsPart.OfPeriod(draft),
                GapsPart.OfPeriod(draft, gaps),
            ],
            gaps);
    }
}
