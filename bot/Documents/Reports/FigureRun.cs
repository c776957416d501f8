namespace TeamsAssistant.Documents.Reports;

/// <summary>A figure in running text or in a cell.</summary>
/// <param name="Figure">The figure.</param>
public sealed record FigureRun(Figure Figure) : ReportRun
{
    /// <inheritdoc/>
    public override string Text => Figure.Text;
}
