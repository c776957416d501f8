using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Sections;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Documents.Reports.Kinds;

/// <summary>The municipality's section of the årsredovisning: money by committee and programme, the year's work of all.</summary>
public static class MunicipalAnnualReport
{
    /// <summary>The kind.</summary>
    public static ReportKind Kind { get; } = new(MatterKind.MunicipalAnnualReport, Of)
    {
        Words = ["kommunens", "municipal"],
        UsualPeriod = ReportPeriods.LastYear,
        TellsPeriod = true,
        Municipal = true,
    };

    /// <summary>Compiles the report. Same input, same content.</summary>
    public static ReportContent Of(ReportInput input)
    {
        var draft = new ReportDraft(input);
        var gaps = ReportGaps.Of(input);
        return ReportFrame.Of(
            draft,
            MatterKind.MunicipalAnnualReport,
            draft["MunicipalAnnualReport.Title", input.Author, PeriodName.Of(draft, input.Period)],
            [
                SummaryPart.Of(draft),
                CommitteesPart.Of(draft),
                Programmes(draft),
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

    private static ReportSection Programmes(ReportDraft draft)
    {
        var programmes = draft.Input.Standings.Where(standing => standing.Initiative.Kind == InitiativeKind.Programme).ToList();
        return draft.Section(
            "MunicipalAnnualReport.Programmes",
            programmes.Count == 0
                ? [draft.Paragraph(ParagraphRole.Body, "MunicipalAnnualReport.NoProgrammes")]
                : MoneyRows.Of(
                    draft,
                    draft["MunicipalAnnualReport.ProgrammesCaption", draft.Input.Year],
                    draft["MunicipalAnnualReport.Programme"],
                    [
                        .. programmes.Select(standing => new MoneyRow(standing.Initiative.Name, standing.Budget.Budget, standing.Budget.Outcome)
                        {
                            Initiative = standing.Initiative,
                        }),
                    ]));
    }
}
