using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Sections;

namespace TeamsAssistant.Documents.Reports.Kinds;

/// <summary>Verksamhetsrapport: the week before a forum, situation and money side by side, what was said by area.</summary>
public static class ActivityReport
{
    /// <summary>The kind.</summary>
    public static ReportKind Kind { get; } = new(MatterKind.ActivityReport, Of)
    {
        Words = ["verksamhetsrapport", "veckorapport", "activity", "weekly"],
        // What is written on a Monday or Tuesday is about the week that ended.
        UsualPeriod = day => ReportPeriods.WeekOf(day.AddDays(-2)),
        TellsPeriod = true,
        TellsRound = true,
        TakesForum = true,
    };

    /// <summary>Compiles the report. Same input, same content.</summary>
    public static ReportContent Of(ReportInput input)
    {
        var draft = new ReportDraft(input);
        var gaps = ReportGaps.Of(input);
        return ReportFrame.Of(
            draft,
            MatterKind.ActivityReport,
            draft["ActivityReport.Title", input.Author, PeriodName.Of(draft, input.Period)],
            [
                SummaryPart.Of(draft),
                ResourcesPart.Of(draft),
                AreasPart.Of(draft, "ActivityReport.Areas"),
                DeviationsPart.OfPeriod(draft),
                GapsPart.OfPeriod(draft, gaps),
            ],
            gaps);
    }
}
