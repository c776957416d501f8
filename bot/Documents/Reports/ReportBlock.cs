namespace TeamsAssistant.Documents.Reports;

/// <summary>Something between two headings: a paragraph, a list or a table.</summary>
public abstract record ReportBlock
{
    /// <summary>All its runs, in reading order.</summary>
    public abstract IEnumerable<ReportRun> Runs { get; }
}
