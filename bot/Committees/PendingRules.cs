namespace TeamsAssistant.Committees;

/// <summary>
/// How a matter keeps what is unfinished between it and the library: pure. What was asked for is begun, ended with an outcome, and told;
/// and each change of the matter that the library's columns tell of leaves them behind until they have been set.
/// </summary>
public static class PendingRules
{
    /// <summary>Somebody asks for it; what she or another asked for before gives way.</summary>
    public static MatterStep Begin(Matter matter, PendingWork work)
    {
        var may = work.Kind == PendingKind.Publish ? MatterRules.Publish(matter, work.By, work.At)
            : MatterRules.MayMake(matter) ? MatterStep.To(matter)
            : MatterRules.Refused(matter);
        return may.Refusal is null ? MatterStep.To(matter with { Pending = work }) : may;
    }

    /// <summary>Another was before it: what was put in the library is not what the matter would say. It is begun anew on what stands.</summary>
    public const string Overtaken = "matter.overtaken";

    /// <summary>It is done with this step; where the step is refused, what the library was told of it meanwhile is set right again.</summary>
    /// <param name="matter">The matter as it stands.</param>
    /// <param name="read">The matter that the work was done from.</param>
    /// <param name="step">The step.</param>
    /// <param name="work">The work.</param>
    public static MatterStep End(Matter matter, Matter read, MatterStep step, PendingWork work) =>
        matter.Pending is not { Outcome: null } pending || pending.Id != work.Id || !IsSame(matter, read) ? MatterStep.Refuse(Overtaken, MatterRules.NameOf(matter))
        : step.Refusal is null ? step with { Next = With(step.Next!, work, PendingOutcome.Done) }
        : MatterStep.To(With(Behind(matter), work, PendingOutcome.Refused));

    /// <summary>It ends without being done.</summary>
    public static MatterStep Refuse(Matter matter, PendingWork work) => MatterStep.To(With(Behind(matter), work, PendingOutcome.Refused));

    /// <summary>It ends because people have deleted the document that it was about.</summary>
    public static MatterStep FindGone(Matter matter, PendingWork work, MatterDocument asked) =>
        MatterStep.To(With(Said(matter, asked, asked with { Gone = true }), work, PendingOutcome.Gone));

    /// <summary>Whoever asked for it has been told.</summary>
    public static MatterStep Told(Matter matter, string work) =>
        MatterStep.To(matter.Pending?.Id == work ? matter with { Pending = null } : matter);

    /// <summary>The library has been told of the document; where the matter has another one by now, it is told again.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="asked">The document that the library was asked about.</param>
    /// <param name="said">The same as the library has it now.</param>
    public static Matter Said(Matter matter, MatterDocument asked, MatterDocument said) =>
        IsItem(matter.Document, asked) ? matter.Document == said ? matter : matter with { Document = said }
        : IsItem(matter.Published?.Document, asked) ? matter.Published!.Document == said ? matter : matter with { Published = matter.Published with { Document = said } }
        : Behind(matter);

    private static bool IsItem(MatterDocument? document, MatterDocument asked) =>
        document is not null && document.ItemId == asked.ItemId && document.Tag == asked.Tag;

    // What the document says and prints; where it lies and what the columns say may have changed meanwhile.
    private static bool IsSame(Matter matter, Matter read) =>
        matter.Document?.Sha256 == read.Document?.Sha256 && matter.Document?.Version == read.Document?.Version
        && matter.Published?.Sha256 == read.Published?.Sha256 && GateOverride.Same(matter.Override, read.Override);

    private static Matter Behind(Matter matter) => matter with
    {
        Document = matter.Document is { } document ? document with { Columns = null } : null,
        Published = matter.Published is { Document: { } published } there ? there with { Document = published with { Columns = null } } : matter.Published,
    };

    private static Matter With(Matter matter, PendingWork work, PendingOutcome outcome) =>
        matter.Pending is { } pending && pending.Id == work.Id && pending.Outcome != outcome
            ? matter with { Pending = pending with { Outcome = outcome } }
            : matter;
}
