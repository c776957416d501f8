using System.Globalization;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>
/// Tables that Word calls unreadable: without rows, rows without cells, cells that do not end with a paragraph, cells beyond the grid.
/// And, where the look is ours, those that a screen reader cannot tell: without header row or caption.
/// </summary>
/// <param name="faults">Where faults go.</param>
internal sealed class TableShapeCheck(List<string> faults)
{
    private readonly List<Table> levels = [];
    private int deepest;

    /// <summary>The innermost table; null: outside of any.</summary>
    private Table? Current => deepest > 0 ? levels[deepest - 1] : null;

    /// <summary>Any element: a cell's last child must be a paragraph.</summary>
    public void Child(int depth, bool paragraph)
    {
        if (Current is { } table && depth == table.CellDepth + 1)
        {
            table.EndsWithParagraph = paragraph;
        }
    }

    public void StartTable(int depth)
    {
        // Tables of one level share their record.
        if (deepest == levels.Count)
        {
            levels.Add(new Table());
        }

        levels[deepest++].Begin(depth);
    }

    public void GridColumn(int depth)
    {
        if (Current is { } table && depth == table.Depth + 2)
        {
            table.Grid++;
        }
    }

    public void Caption(string? text)
    {
        if (Current is { } table)
        {
            table.HasCaption |= !string.IsNullOrEmpty(text);
        }
    }

    /// <summary>Rows and cells may stand in content controls, also in one of controls.</summary>
    public void StartRow() => Current?.BeginRow();

    public void HeaderRow()
    {
        if (Current is { Rows: 1 } table)
        {
            table.HasHeader = true;
        }
    }

    public void StartCell(int depth) => Current?.BeginCell(depth);

    public void Span(int depth, string? columns)
    {
        if (Current is { } table && depth == table.CellDepth + 2 && int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out var span))
        {
            table.Span = span;
        }
    }

    public void Merge(int depth, string? kind)
    {
        if (Current is { } table && depth == table.CellDepth + 2)
        {
            table.Merge = kind == "restart" ? Merging.Starts : Merging.Continues;
        }
    }

    public void EndCell() => Current?.EndCell(faults);

    public void EndRow() => Current?.EndRow(faults);

    /// <summary>The table ends.</summary>
    /// <param name="read">Whether it must be one that a screen reader can tell.</param>
    public void EndTable(bool read)
    {
        var table = levels[--deepest];
        if (table.Rows == 0)
        {
            faults.Add("A table has no rows.");
        }

        if (read && !table.HasHeader)
        {
            faults.Add("A table has no header row.");
        }

        if (read && !table.HasCaption)
        {
            faults.Add("A table has no caption for screen readers.");
        }
    }

    private enum Merging
    {
        None,
        Starts,
        Continues,
    }

    private sealed class Table
    {
        private readonly HashSet<int> merging = [];
        private int cells;
        private int column;

        public int Depth { get; private set; }

        public int CellDepth { get; private set; }

        public int Rows { get; private set; }

        public int Grid { get; set; }

        public int Span { get; set; }

        public Merging Merge { get; set; }

        public bool EndsWithParagraph { get; set; }

        public bool HasHeader { get; set; }

        public bool HasCaption { get; set; }

        public void Begin(int depth)
        {
            merging.Clear();
            (Depth, CellDepth, Rows, Grid, HasHeader, HasCaption) = (depth, int.MinValue, 0, 0, false, false);
        }

        public void BeginRow()
        {
            Rows++;
            (cells, column) = (0, 0);
        }

        public void BeginCell(int depth)
        {
            cells++;
            (CellDepth, Span, Merge, EndsWithParagraph) = (depth, 1, Merging.None, false);
        }

        public void EndCell(List<string> faults)
        {
            if (!EndsWithParagraph)
            {
                faults.Add("A table cell does not end with a paragraph.");
            }

            if (Merge == Merging.None)
            {
                merging.Remove(column);
            }
            else if (Merge == Merging.Starts)
            {
                merging.Add(column);
            }
            else if (!merging.Contains(column))
            {
                faults.Add("A vertically merged cell continues nothing.");
            }

            column += Span;
            CellDepth = int.MinValue;
        }

        public void EndRow(List<string> faults)
        {
            if (cells == 0)
            {
                faults.Add("A table row has no cells.");
            }

            if (column > Grid)
            {
                faults.Add($"A table row spans {column} columns of a grid of {Grid}.");
            }
        }
    }
}
