namespace TeamsAssistant.Documents.Reports;

/// <summary>A paragraph.</summary>
/// <param name="Role">What it is for; decides its style.</param>
/// <param name="Text">Its runs.</param>
public sealed record ReportParagraph(ParagraphRole Role, params IReadOnlyList<ReportRun> Text) : ReportBlock
{
    /// <inheritdoc/>
    public override IEnumerable<ReportRun> Runs => Text;
}
