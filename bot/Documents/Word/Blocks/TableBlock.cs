using System.Globalization;
using DocumentFormat.OpenXml;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Parts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>A table with its caption above; the header row is repeated on each page and no row is split between two.</summary>
internal static class TableBlock
{
    public static IEnumerable<OpenXmlElement> Of(ReportTable table, FigureControl figures)
    {
        yield return ParagraphBlock.Of(WordStyle.Caption, table.Caption);

        var width = PageLayout.TextWidth * table.Width / 100;
        var widths = Widths(table.Columns, width);
        var total = table.Rows.Any(row => row.Role == RowRole.Total);
        yield return new W.Table(
        [
            new W.TableProperties(
                new W.TableStyle { Val = WordStyle.Table },
                new W.TableWidth { Width = Text(width), Type = W.TableWidthUnitValues.Dxa },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { Val = total ? "0060" : "0020", FirstRow = true, LastRow = total, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new W.TableCaption { Val = SafeText.Line(table.Caption) },
                new W.TableDescription { Val = SafeText.Line(table.Description) }),
            new W.TableGrid(widths.Select(column => new W.GridColumn { Width = Text(column) })),
            HeaderRow(table.Columns, widths),
            .. table.Rows.Select((row, index) => Row(row, table.Columns, widths, figures, WithNext(table.Rows, index))),
        ]);
    }

    /// <summary>
    /// Keeps a table of two rows whole, and the sum with the row above it. Elsewhere a page may end after any row; the header holds on to
    /// the first by itself. Holding on to more would leave pages a third empty under a heading.
    /// </summary>
    private static bool WithNext(IReadOnlyList<TableRow> rows, int index) =>
        index + 1 < rows.Count && (rows.Count == 2 || rows[index + 1].Role == RowRole.Total);

    private static W.TableRow HeaderRow(IReadOnlyList<TableColumn> columns, List<int> widths) => new(
    [
        new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()),
        .. columns.Select((column, index) => Cell(
            column.Numbers ? WordStyle.TableNumber : WordStyle.TableText, [RunBlock.Of(column.Header)], widths[index], column.Numbers, withNext: true)),
    ]);

    private static W.TableRow Row(TableRow row, IReadOnlyList<TableColumn> columns, List<int> widths, FigureControl figures, bool withNext) => new(
    [
        new W.TableRowProperties(new W.CantSplit()),
        .. row.Cells.Select((cell, index) => Cell(
            StyleOf(row, columns[index], first: index == 0), RunBlock.Of(cell, figures), widths[index], columns[index].Numbers, withNext)),
    ]);

    private static string StyleOf(TableRow row, TableColumn column, bool first) =>
        column.Numbers ? WordStyle.TableNumber : first && row.Role == RowRole.Part ? WordStyle.TablePart : WordStyle.TableText;

    private static W.TableCell Cell(string style, IEnumerable<OpenXmlElement> runs, int width, bool numbers, bool withNext)
    {
        var paragraph = ParagraphBlock.Of(style, runs);
        if (withNext)
        {
            paragraph.ParagraphProperties!.KeepNext = new W.KeepNext();
        }

        var properties = new W.TableCellProperties { TableCellWidth = new W.TableCellWidth { Width = Text(width), Type = W.TableWidthUnitValues.Dxa } };
        if (numbers)
        {
            properties.NoWrap = new W.NoWrap();
        }

        return new W.TableCell(properties, paragraph);
    }

    /// <summary>Column widths in twentieths of a point, together exactly the table's.</summary>
    private static List<int> Widths(IReadOnlyList<TableColumn> columns, int table)
    {
        var shares = columns.Sum(column => column.Width);
        var widths = columns.Select(column => table * column.Width / shares).ToList();
        widths[0] += table - widths.Sum();
        return widths;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
