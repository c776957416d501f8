namespace TeamsAssistant.Documents.Reports;

/// <summary>A table with one header row. No cell is merged or empty, so that a screen reader can follow it.</summary>
/// <param name="Caption">What it shows; stands above it.</param>
/// <param name="Description">Its columns in a sentence, for those who cannot see it.</param>
/// <param name="Columns">At least one column.</param>
/// <param name="Rows">Rows with as many cells as there are columns; at least one row.</param>
/// <param name="Width">Percent of the text's width, 1–100: a short table is easier to read when narrow.</param>
public sealed record ReportTable(
    string Caption,
    string Description,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRow> Rows,
    int Width = 100) : ReportBlock
{
    /// <summary>Set in small type: to look something up in, not to read through.</summary>
    public bool Fine { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<ReportRun> Runs
    {
        get
        {
            // Loops, since a long report has a hundred thousand cells and each query over one would allocate.
            for (var row = 0; row < Rows.Count; row++)
            {
                var cells = Rows[row].Cells;
                for (var column = 0; column < cells.Count; column++)
                {
                    for (var run = 0; run < cells[column].Count; run++)
                    {
                        yield return cells[column][run];
                    }
                }
            }
        }
    }
}
