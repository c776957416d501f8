using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace TeamsAssistant.Tests.Documents.Word;

public sealed class ChartTests
{
    [Theory]
    [InlineData(ChartKind.Column, "clustered")]
    [InlineData(ChartKind.Stacked, "stacked")]
    [InlineData(ChartKind.Line, "standard")]
    public void A_chart_is_drawn_by_Word_itself_from_the_values_of_its_workbook(ChartKind kind, string grouping)
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(With(LongReport.Chart(kind))));
        var part = document.MainDocumentPart!.ChartParts.Single();
        var chart = XElement.Parse(part.ChartSpace.OuterXml);
        var workbook = Workbook(part);

        Assert.Equal(grouping, Named(chart, "grouping").Single().Attribute("val")!.Value);
        Assert.Equal(["Budget", "Utfall", "Prognos"], Named(chart, "tx").Where(text => text.Parent!.Name.LocalName == "ser").Select(text => Named(text, "v").Single().Value));
        Assert.Equal(["Kategori", "Budget", "Utfall", "Prognos"], workbook[0]);
        Assert.Equal(["mars", "2.5", null, "1"], workbook[3]);
        foreach (var (series, column) in Named(chart, "ser").Select((series, i) => (series, i + 1)))
        {
            var cached = Named(Named(series, "val").Single(), "pt").ToDictionary(point => (int)point.Attribute("idx")!, point => Named(point, "v").Single().Value);
            Assert.Equal(workbook.Skip(1).Select(row => row[column]), Enumerable.Range(0, 6).Select(cached.GetValueOrDefault));
            var letter = "ABCD"[column];
            Assert.Equal($"Data!${letter}$2:${letter}$7", Named(Named(series, "val").Single(), "f").Single().Value);
        }
    }

    [Fact]
    public void A_chart_tells_its_numbers_to_those_who_cannot_see_it()
    {
        var chart = LongReport.Chart(ChartKind.Line);
        using var document = CheckedDocument.Open(CheckedDocument.Of(With(chart)));

        Assert.Equal(chart.Description, document.MainDocumentPart!.Document.Descendants<D.DocProperties>().Single().Description!.Value);
    }

    [Fact]
    public void What_is_not_known_is_a_gap_and_not_a_zero()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(With(LongReport.Chart(ChartKind.Line))));

        Assert.Equal(C.DisplayBlanksAsValues.Gap, document.MainDocumentPart!.ChartParts.Single().ChartSpace.Descendants<C.DisplayBlanksAs>().Single().Val!.Value);
    }

    [Fact]
    public void Each_chart_has_a_part_of_its_own()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of(), "charts"));

        Assert.Equal(["clustered", "stacked", "standard"], document.MainDocumentPart!.Document.Descendants<C.ChartReference>()
            .Select(reference => (ChartPart)document.MainDocumentPart.GetPartById(reference.Id!.Value!))
            .Select(part => Named(XElement.Parse(part.ChartSpace.OuterXml), "grouping").Single().Attribute("val")!.Value));
    }

    [Theory]
    [InlineData("=CMD|' /C calc'!A0")]
    [InlineData("</c:v><c:f>x</c:f>")]
    [InlineData("Noll\u0000 \u202Etext")]
    public void Hostile_names_stay_names(string hostile)
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(With(LongReport.Chart(ChartKind.Column, hostile))));
        var part = document.MainDocumentPart!.ChartParts.Single();

        Assert.Equal(SafeText.Of(hostile), Workbook(part)[0][2]);
        Assert.Equal(9, Named(XElement.Parse(part.ChartSpace.OuterXml), "f").Count());
    }

    [Fact]
    public void A_chart_without_a_value_a_category_does_not_leave_the_house()
    {
        var chart = LongReport.Chart(ChartKind.Column) with { Categories = ["januari"] };

        Assert.Throws<InvalidOperationException>(() => WordWriter.Write(With(chart)));
    }

    [Fact]
    public void A_chart_without_description_does_not_leave_the_house() =>
        Assert.Throws<InvalidOperationException>(() => WordWriter.Write(With(LongReport.Chart(ChartKind.Column) with { Description = " " })));

    private static ReportContent With(ReportChart chart) => LongReport.Of(1) with { Sections = [new ReportSection("Diagram", [chart])], Appendices = [] };

    private static IEnumerable<XElement> Named(XElement element, string name) => element.Descendants().Where(inner => inner.Name.LocalName == name);

    private static List<IReadOnlyList<string?>> Workbook(ChartPart part)
    {
        using var file = part.EmbeddedPackagePart!.GetStream();
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        using var workbook = SpreadsheetDocument.Open(copy, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook));
        return
        [
            .. from row in workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<S.Row>()
               let cells = row.Elements<S.Cell>().ToDictionary(cell => cell.CellReference!.Value![0], cell => cell.InnerText)
               select (IReadOnlyList<string?>)[.. "ABCD".Select(column => cells.GetValueOrDefault(column))],
        ];
    }
}
