using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using TeamsAssistant.Documents.Tables;
using Sheet = TeamsAssistant.Documents.Tables.Sheet;

namespace TeamsAssistant.Tests.Documents.Tables;

public sealed class WorkbookWriterTests
{
    private static readonly string[] LikeFormulas = ["A3", "A4", "A5", "B5"];

    private static readonly Sheet Example = new(
        "KS 2026/T3: svar",
        [("Insats", 30), ("Nivå", 8), ("Dag", 12)],
        [
            ["Trygga unga", 3, new DateOnly(2026, 11, 24)],
            ["=HYPERLINK(\"http://x\")", null, null],
            ["+46", 12.5m, null],
            ["@sum", "-1", null],
            [" a\u0000b\n\uD800c ", null, null],
        ]);

    [Fact]
    public void The_workbook_is_valid_with_a_frozen_heading_and_a_filter()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(WorkbookWriter.Write(Example)), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
        Assert.Equal("A1:C6", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
        Assert.Equal("KS 2026-T3- svar", document.WorkbookPart.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single().Name!.Value);
    }

    [Fact]
    public void Cells_are_typed_and_text_is_never_a_formula()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(WorkbookWriter.Write(Example)), isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var cells = sheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);

        Assert.Empty(sheet.Descendants<CellFormula>());
        Assert.Equal((CellValues.Number, "3"), (cells["B2"].DataType!.Value, cells["B2"].CellValue!.Text));
        Assert.Equal("46350", cells["C2"].CellValue!.Text);
        Assert.Equal("12.5", cells["B4"].CellValue!.Text);
        Assert.False(cells.ContainsKey("B3"));
        Assert.Equal(" ab\nc ", cells["A6"].InnerText);
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        Assert.All(
            LikeFormulas,
            reference =>
            {
                Assert.Equal(CellValues.InlineString, cells[reference].DataType!.Value);
                Assert.True(formats[(int)cells[reference].StyleIndex!.Value].QuotePrefix!.Value);
            });
    }

    [Fact]
    public void The_same_table_gives_the_same_bytes() => Assert.Equal(WorkbookWriter.Write(Example), WorkbookWriter.Write(Example));
}
