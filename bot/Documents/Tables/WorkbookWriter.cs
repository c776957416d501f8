using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TeamsAssistant.Documents.Word;

namespace TeamsAssistant.Documents.Tables;

/// <summary>
/// Writes a table as .xlsx: typed cells, a frozen heading with a filter, sums as formulas with their values. Text is never a formula, not
/// even after somebody edits the cell. Same content, same bytes.
/// </summary>
public static class WorkbookWriter
{
    private const uint Plain = 0;
    private const uint Heading = 1;
    private const uint Day = 2;
    private const uint Quoted = 3;
    private const uint Money = 4;
    private const uint MoneySum = 5;
    private const int HundredthsFormat = 4;
    private const decimal ÖrePerKrona = 100m;
    private const int LongestCell = 32_767;

    /// <summary>The whole .xlsx.</summary>
    public static byte[] Write(Sheet sheet)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("rId2").Stylesheet = Styles();
            workbook.AddNewPart<WorksheetPart>("rId1").Worksheet = Of(sheet);
            workbook.Workbook = new Workbook(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = NameOf(sheet.Name), SheetId = 1, Id = "rId1" }));
        }

        return SameBytes.Of(file.ToArray());
    }

    private static Worksheet Of(Sheet sheet) => new(
        new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
        }),
        new Columns(sheet.Columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })),
        new SheetData(sheet.Rows.Select((row, i) => RowOf(row, i + 2, i >= sheet.Rows.Count - sheet.Footer)).Prepend(HeadingOf(sheet))),
        new AutoFilter { Reference = $"A1:{CellName.Of(sheet.Columns.Count - 1, sheet.Rows.Count - sheet.Footer + 1)}" });

    private static Row HeadingOf(Sheet sheet) => new(sheet.Columns.Select((column, i) => Text(column.Heading, CellName.Of(i, CellName.HeadingRow), Heading))) { RowIndex = 1 };

    private static Row RowOf(IReadOnlyList<object?> values, int row, bool footer) =>
        new(values.Select((value, i) => CellOf(value, CellName.Of(i, row), footer)).OfType<Cell>()) { RowIndex = (uint)row };

    private static Cell? CellOf(object? value, string reference, bool footer) => value switch
    {
        null or "" => null,
        MoneyCell money => Number(money.Amount / ÖrePerKrona, reference, footer ? MoneySum : Money),
        FormulaCell sum => Computed(sum, reference, footer ? MoneySum : Money),
        int or long or decimal => Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture), reference, Plain),
        DateOnly day => Number((decimal)day.ToDateTime(TimeOnly.MinValue).ToOADate(), reference, Day),
        _ => Text(value.ToString()!, reference, Plain),
    };

    private static Cell Computed(FormulaCell sum, string reference, uint style)
    {
        var cell = Number(sum.Amount / ÖrePerKrona, reference, style);
        cell.CellFormula = new CellFormula(sum.Formula);
        return cell;
    }

    private static Cell Number(decimal value, string reference, uint style) => new()
    {
        CellReference = reference,
        StyleIndex = style,
        DataType = CellValues.Number,
        CellValue = new CellValue(value.ToString(CultureInfo.InvariantCulture)),
    };

    // An inline text is no formula; what begins like one is also marked as quoted, so that it stays text when the cell is edited.
    private static Cell Text(string text, string reference, uint style)
    {
        var safe = SafeText.Cut(SafeText.Of(text), LongestCell);
        return new Cell
        {
            CellReference = reference,
            StyleIndex = style == Plain && safe.Length > 0 && "=+-@\t\r\n".Contains(safe[0], StringComparison.Ordinal) ? Quoted : style,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(safe) { Space = SpaceProcessingModeValues.Preserve }),
        };
    }

    // What Excel allows: 31 characters and none of these.
    private static string NameOf(string name) =>
        SafeText.Cut(string.Concat(SafeText.Line(name).Select(letter => "[]:*?/\\".Contains(letter, StringComparison.Ordinal) ? '-' : letter)), 31);

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
            new CellFormat { QuotePrefix = true },
            new CellFormat { NumberFormatId = HundredthsFormat, ApplyNumberFormat = true },
            new CellFormat { FontId = 1, ApplyFont = true, NumberFormatId = HundredthsFormat, ApplyNumberFormat = true }));
}
