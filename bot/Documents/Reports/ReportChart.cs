namespace TeamsAssistant.Documents.Reports;

/// <summary>A chart that can be edited in Word. What it shows stands in a table or text too: it holds no figures of its own.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Caption">What it shows; stands above it.</param>
/// <param name="Description">The chart in words with its numbers, for those who cannot see it.</param>
/// <param name="Unit">Unit of the values as people read it, for example mkr; stands at the axis.</param>
/// <param name="Categories">At least one.</param>
/// <param name="Series">At least one; each with a value a category.</param>
public sealed record ReportChart(
    ChartKind Kind, string Caption, string Description, string Unit, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series) : ReportBlock
{
    /// <inheritdoc/>
    public override IEnumerable<ReportRun> Runs => [];
}
