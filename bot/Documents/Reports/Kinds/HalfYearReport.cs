using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Sections;

namespace TeamsAssistant.Documents.Reports.Kinds;

/// <summary>Delårsrapport: January to June or August, with outcome against budget and what is expected of the rest of the year.</summary>
public static class HalfYearReport
{
    /// <summary>The kind.</summary>
    public static ReportKind Kind { get; } = new(MatterKind.HalfYearReport, Of) { Words = ["delar", "halvar", "half"], UsualPeriod = ReportPeriods.LastHalfYear, TellsPeriod = true };

    /// <summary>Compiles the report. Same input, same content.</summary>
    public static ReportContent Of(ReportInput input)
    {
        var draft = new ReportDraft(input);
        var gaps = ReportGaps.Of(input);
        return ReportFrame.Of(
            draft,
            MatterKind.HalfYearReport,
            draft["HalfYearReport.Title", input.Author, PeriodName.Of(draft, input.Period)],
            [
                SummaryPart.Of(draft),
                DeviationsPart.OfPeriod(draft, "HalfYearReport.Events"),
                AreasPart.Of(draft, "Areas.Heading", earlierToo: true),
                draft.Section("Trend.Heading", [.. LevelTrend.OrNone(draft)]),
                GoalsPart.Of(draft),
                EconomySection.OfYear(draft, "HalfYearReport.Economy"),
                ExpectedPart.Of(draft),
                PeriodLessons.Of(draft),
                GapsPart.OfPeriod(draft, gaps),
            ],
            gaps);
    }
}
