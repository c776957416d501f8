namespace TeamsAssistant.Documents.Reports;

/// <summary>Text without a source of its own. A line feed in it is a line break.</summary>
/// <param name="Words">The text.</param>
/// <param name="Strong">Stands out, as a name that leads a paragraph does.</param>
public sealed record TextRun(string Words, bool Strong = false) : ReportRun
{
    /// <inheritdoc/>
    public override string Text => Words;
}
