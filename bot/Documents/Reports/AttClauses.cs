namespace TeamsAssistant.Documents.Reports;

/// <summary>What the committee is proposed to decide: clauses numbered from 1, each beginning with "att".</summary>
/// <param name="Clauses">The clauses, without number.</param>
public sealed record AttClauses(IReadOnlyList<IReadOnlyList<ReportRun>> Clauses) : ReportBlock
{
    /// <inheritdoc/>
    public override IEnumerable<ReportRun> Runs => Clauses.SelectMany(clause => clause);
}
