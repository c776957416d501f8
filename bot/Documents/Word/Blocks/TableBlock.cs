using System.Globalization;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>A table with its caption above; the header row is repeated on each page and no row is split between two.</summary>
internal static class TableBlock
{
    /// <summary>A row with more text than this may be split: one that does not fit on a page would be cut.</summary>
    private const int LongestWholeRow = 2000;

    public static void Write(BodyWriter to, ReportTable table)
    {
        to.Paragraph(WordStyle.Caption, table.Caption);

        var width = to.TextWidth * table.Width / 100;
        List<string> widths = [.. ColumnWidths.Of(table, width).Select(column => column.ToString(CultureInfo.InvariantCulture))];
        to.Start("tbl");
        Properties(to, table, width);
        to.Start("tblGrid");
        foreach (var column in widths)
        {
            to.Start("gridCol");
            to.Attribute("w", column);
            to.End();
        }

        to.End();
        HeaderRow(to, table, widths);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            Row(to, table, table.Rows[i], widths, WithNext(table.Rows, i));
        }

        to.End();
    }

    private static void Properties(BodyWriter to, ReportTable table, int width)
    {
        var total = table.Rows.Any(row => row.Role == RowRole.Total);
        to.Start("tblPr");
        to.Value("tblStyle", to.Styles[WordStyle.Table]);
        Width(to, "tblW", width.ToString(CultureInfo.InvariantCulture));
        to.Start("tblLayout");
        to.Attribute("type", "fixed");
        to.End();
        to.Start("tblLook");
        to.Attribute("val", total ? "0660" : "0620");
        to.Attribute("firstRow", "1");
        to.Attribute("lastRow", total ? "1" : "0");
        to.Attribute("firstColumn", "0");
        to.Attribute("lastColumn", "0");
        to.Attribute("noHBand", "1");
        to.Attribute("noVBand", "1");
        to.End();
        to.Value("tblCaption", SafeText.Line(table.Caption));
        to.Value("tblDescription", SafeText.Line(table.Description));
        to.End();
    }

    /// <summary>
    /// Keeps the first two rows together, and the sum with the row above it. Elsewhere a page may end after any row; the header holds on to
    /// the first by itself. Holding on to more would leave pages a third empty under a heading.
    /// </summary>
    private static bool WithNext(IReadOnlyList<TableRow> rows, int index) =>
        index + 1 < rows.Count && (index == 0 || rows[index + 1].Role == RowRole.Total);

    private static void HeaderRow(BodyWriter to, ReportTable table, List<string> widths)
    {
        var columns = table.Columns;
        to.Start("tr");
        to.Start("trPr");
        to.Flag("cantSplit");
        to.Flag("tblHeader");
        to.End();
        for (var i = 0; i < columns.Count; i++)
        {
            StartCell(to, widths[i], columns[i].Numbers, columns[i].Numbers ? WordStyle.TableNumber : table.Fine ? WordStyle.TableFine : WordStyle.TableText, withNext: true);
            to.Run(SafeText.OrDash(columns[i].Header));
            EndCell(to);
        }

        to.End();
    }

    private static void Row(BodyWriter to, ReportTable table, TableRow row, List<string> widths, bool withNext)
    {
        var columns = table.Columns;
        to.Start("tr");
        if (Length(row) <= LongestWholeRow)
        {
            to.Start("trPr");
            to.Flag("cantSplit");
            to.End();
        }

        for (var i = 0; i < columns.Count; i++)
        {
            StartCell(to, widths[i], columns[i].Numbers, StyleOf(table, row, columns[i], first: i == 0), withNext);
            if (IsBlank(row.Cells[i]))
            {
                to.Run(SafeText.OrDash(string.Empty));
            }
            else
            {
                RunBlock.Write(to, row.Cells[i]);
            }

            EndCell(to);
        }

        to.End();
    }

    // Loops, since a long report has a hundred thousand cells and each query over one would allocate.
    private static int Length(TableRow row)
    {
        var length = 0;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            for (var j = 0; j < row.Cells[i].Count; j++)
            {
                length += row.Cells[i][j].Text.Length;
            }
        }

        return length;
    }

    private static bool IsBlank(IReadOnlyList<ReportRun> cell)
    {
        for (var i = 0; i < cell.Count; i++)
        {
            if (!SafeText.IsBlank(cell[i].Text))
            {
                return false;
            }
        }

        return true;
    }

    private static string StyleOf(ReportTable table, TableRow row, TableColumn column, bool first) =>
        column.Numbers ? WordStyle.TableNumber
        : table.Fine ? WordStyle.TableFine
        : first && row.Role == RowRole.Part ? WordStyle.TablePart
        : WordStyle.TableText;

    private static void StartCell(BodyWriter to, string width, bool numbers, string style, bool withNext)
    {
        to.Start("tc");
        to.Start("tcPr");
        Width(to, "tcW", width);
        if (numbers)
        {
            to.Flag("noWrap");
        }

        to.End();
        to.StartParagraph(style, withNext);
    }

    private static void EndCell(BodyWriter to)
    {
        to.End();
        to.End();
    }

    private static void Width(BodyWriter to, string element, string width)
    {
        to.Start(element);
        to.Attribute("w", width);
        to.Attribute("type", "dxa");
        to.End();
    }
}
