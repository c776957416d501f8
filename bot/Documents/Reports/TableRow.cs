namespace TeamsAssistant.Documents.Reports;

/// <summary>A row.</summary>
/// <param name="Role">Ordinary, part of the row above, or total.</param>
/// <param name="Cells">One list of runs a column; none empty.</param>
public sealed record TableRow(RowRole Role, params IReadOnlyList<IReadOnlyList<ReportRun>> Cells);
