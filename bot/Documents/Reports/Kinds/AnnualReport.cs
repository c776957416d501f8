using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Sections;

namespace TeamsAssistant.Documents.Reports.Kinds;

/// <summary>The committee's section of the årsredovisning: the year's work, goals, money and lessons.</summary>
public static class AnnualReport
{
    /// <summary>The kind.</summary>
    public static ReportKind Kind { get; } = new(MatterKind.AnnualReport, Of) { Words = ["arsredovisning", "arsrapport", "annual"], UsualPeriod = ReportPeriods.LastYear, TellsPeriod = true };

    /// <summary>Compiles the report. Same input, same content.</summary>
    public static ReportContent Of(ReportInput input)
    {
        var draft = new ReportDraft(input);
        var gaps = ReportGaps.Of(input);
        return ReportFrame.Of(
            draft,
            MatterKind.AnnualReport,
            draft["AnnualReport.Title", input.Author, PeriodName.Of(draft, input.Period)],
            [
                SummaryPart.Of(draft),
                AreasPart.Of(draft, "AnnualReport.Work", earlierToo: true),
                DeviationsPart.OfPeriod(draft, "AnnualReport.Events"),
                draft.Section("Trend.Heading", [.. LevelTrend.OrNone(draft)]),
                GoalsPart.Of(draft),
                EconomySection.OfYear(draft, "AnnualReport.Economy"),
                PeriodLessons.Of(draft),
                GapsPart.OfPeriod(draft, gaps),
            ],
            gaps);
    }
}
