using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TeamsAssistant.Tests.Builders;

/// <summary>
/// Writes a small .xlsx. A cell that begins with <c>=number:</c>, <c>=date:</c>, <c>=formula:</c> or <c>=error:</c> becomes a cell of that kind, its
/// value after the colon; all else is text.
/// </summary>
internal static class WorkbookFile
{
    private const uint DateStyle = 1;

    public static void Write(string path, IEnumerable<(string Name, IReadOnlyList<IReadOnlyList<string>> Rows)> sheets)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.Workbook = new Workbook(new Sheets());
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        uint id = 0;
        foreach (var (name, rows) in sheets)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(rows.Select(RowOf)));
            workbook.Workbook.Sheets!.AppendChild(new Sheet { Name = name, SheetId = ++id, Id = workbook.GetIdOfPart(part) });
        }
    }

    private static Row RowOf(IReadOnlyList<string> cells, int index) => new(cells.Select((cell, column) => CellOf(cell, column, index)))
    {
        RowIndex = (uint)index + 1,
    };

    private static Cell CellOf(string text, int column, int row)
    {
        var cell = text.Split(':', 2) switch
        {
            ["=number", var value] => new Cell { CellValue = new CellValue(value) },
            ["=error", var value] => new Cell { CellFormula = new CellFormula("NA()"), CellValue = new CellValue(value), DataType = CellValues.Error },
            ["=date", var value] => new Cell { CellValue = new CellValue(value), StyleIndex = DateStyle },
            ["=formula", var value] => new Cell { CellFormula = new CellFormula("1+1"), CellValue = new CellValue(value), DataType = CellValues.String },
            _ => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }) },
        };
        cell.CellReference = $"{(char)('A' + column)}{row + 1}";
        return cell;
    }

    /// <summary>Style 0 as it is, style 1 a date (built-in format 14).</summary>
    private static Stylesheet Styles() => new(
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
}
