using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Sections;

namespace TeamsAssistant.Documents.Reports.Kinds;

/// <summary>Tertialrapport: four months, with goal fulfilment in four steps.</summary>
public static class TertialReport
{
    /// <summary>The kind.</summary>
    public static ReportKind Kind { get; } = new(MatterKind.TertialReport, Of) { Words = ["tertial"], UsualPeriod = ReportPeriods.LastTertial, TellsPeriod = true };

    /// <summary>Compiles the report. Same input, same content.</summary>
    public static ReportContent Of(ReportInput input)
    {
        var draft = new ReportDraft(input);
        var gaps = ReportGaps.Of(input);
        return ReportFrame.Of(
            draft,
            MatterKind.TertialReport,
            draft["TertialReport.Title", input.Author, PeriodName.Of(draft, input.Period)],
            [
                SummaryPart.Of(draft),
                StatusPart.OfPeriod(draft),
                GoalsPart.Of(draft),
                AreasPart.Of(draft, "Areas.Heading"),
                DeviationsPart.OfPeriod(draft),
                EconomySection.OfYear(draft, "Economy.Heading.Period"),
                PeriodLessons.Of(draft),
                GapsPart.OfPeriod(draft, gaps),
            ],
            gaps);
    }
}
