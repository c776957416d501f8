using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents;

/// <summary>Which gaps of a document keep its matter from being marked ready (design.md, Documents): pure.</summary>
public static class MatterGates
{
    /// <summary>
    /// Missing answers, indicators without baseline or target, initiatives without owner. An answer that nobody waits for any more, with the
    /// noted reason, is explained in the document and holds nothing up; nor does missing money, which is said beside the figures.
    /// </summary>
    public static IReadOnlyList<FailedGate> Of(IEnumerable<ReportGap> gaps) =>
    [
        .. from gap in gaps
           let kind = KindOf(gap)
           where kind is not null
           select new FailedGate(kind.Value, gap.Initiative, gap.Kind is GapKind.Baseline or GapKind.Target or GapKind.SelfAssessment ? gap.Detail : null),
    ];

    private static GateKind? KindOf(ReportGap gap) => gap.Kind switch
    {
        GapKind.Answer or GapKind.NothingSaid or GapKind.SelfAssessment => GateKind.Answer,
        GapKind.NotAnswered => gap.Detail is null ? GateKind.Answer : null,
        GapKind.Owner => GateKind.Owner,
        GapKind.Baseline => GateKind.Baseline,
        GapKind.Target => GateKind.Target,
        _ => null,
    };
}
