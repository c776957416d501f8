using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Kinds;

namespace TeamsAssistant.Documents.Reports;

/// <summary>The kinds of report: the one entry to all of them.</summary>
public static class ReportKinds
{
    private static readonly Dictionary<MatterKind, ReportKind> Known = new ReportKind[]
    {
        OfficialReport.Kind,
        Agenda.Kind,
        ActivityReport.Kind,
        TertialReport.Kind,
        HalfYearReport.Kind,
        AnnualReport.Kind,
        MunicipalAnnualReport.Kind,
        GrantReport.Kind,
        PromisesReport.Kind,
        RecommendationsReport.Kind,
    }.ToDictionary(kind => kind.Matter);

    /// <summary>The kind of report that is the document of such a matter.</summary>
    public static ReportKind For(MatterKind matter) => Known[matter];
}
