using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Tables that Word calls unreadable: without rows, rows without cells, cells that do not end with a paragraph, cells beyond the grid.</summary>
internal static class TableShapeCheck
{
    public static IEnumerable<string> FaultsIn(OpenXmlElement story) => story.Descendants<W.Table>().SelectMany(Table);

    private static IEnumerable<string> Table(W.Table table)
    {
        // Rows and cells may stand in content controls, also in one of controls.
        var rows = table.Descendants<W.TableRow>().Where(row => row.Ancestors<W.Table>().First() == table).ToList();
        if (rows.Count == 0)
        {
            yield return "A table has no rows.";
        }

        var grid = table.GetFirstChild<W.TableGrid>()?.Elements<W.GridColumn>().Count() ?? 0;
        var merging = new HashSet<int>();
        foreach (var row in rows)
        {
            foreach (var fault in Row(row, grid, merging))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<string> Row(W.TableRow row, int grid, HashSet<int> merging)
    {
        var cells = row.Descendants<W.TableCell>().Where(cell => cell.Ancestors<W.TableRow>().First() == row).ToList();
        if (cells.Count == 0)
        {
            yield return "A table row has no cells.";
        }

        var column = 0;
        foreach (var cell in cells)
        {
            if (cell.LastChild is not W.Paragraph)
            {
                yield return "A table cell does not end with a paragraph.";
            }

            var merge = cell.TableCellProperties?.VerticalMerge;
            if (merge is null)
            {
                merging.Remove(column);
            }
            else if (merge.Val?.Value == W.MergedCellValues.Restart)
            {
                merging.Add(column);
            }
            else if (!merging.Contains(column))
            {
                yield return "A vertically merged cell continues nothing.";
            }

            column += cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
        }

        if (column > grid)
        {
            yield return $"A table row spans {column} columns of a grid of {grid}.";
        }
    }
}
