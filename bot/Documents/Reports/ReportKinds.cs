using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Kinds;

namespace TeamsAssistant.Documents.Reports;

/// <summary>The kinds of report: the one entry to all of them.</summary>
public static class ReportKinds
{
    /// <summary>All of them, in the order in which a command's words are tried: the municipality's årsredovisning before a committee's.</summary>
    public static IReadOnlyList<ReportKind> All { get; } =
    [
        Agenda.Kind,
        ActivityReport.Kind,
        TertialReport.Kind,
        HalfYearReport.Kind,
        MunicipalAnnualReport.Kind,
        AnnualReport.Kind,
        GrantReport.Kind,
        PromisesReport.Kind,
        RecommendationsReport.Kind,
        OfficialReport.Kind,
    ];

    private static readonly Dictionary<MatterKind, ReportKind> Known = All.ToDictionary(kind => kind.Matter);

    /// <summary>The kind of report that is the document of such a matter.</summary>
    public static ReportKind For(MatterKind matter) => Known[matter];
}
