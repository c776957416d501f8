namespace TeamsAssistant.Documents.Reports;

/// <summary>A list without order.</summary>
/// <param name="Items">At least one item.</param>
public sealed record BulletList(IReadOnlyList<IReadOnlyList<ReportRun>> Items) : ReportBlock
{
    /// <inheritdoc/>
    public override IEnumerable<ReportRun> Runs => Items.SelectMany(item => item);
}
