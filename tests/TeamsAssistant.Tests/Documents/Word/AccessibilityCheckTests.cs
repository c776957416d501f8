using DocumentFormat.OpenXml.Packaging;
using TeamsAssistant.Documents.Word.Checks;
using TeamsAssistant.Documents.Word.Parts;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Tests.Documents.Word;

/// <summary>One defect a time is put into a document that all can read.</summary>
public sealed class AccessibilityCheckTests
{
    [Fact]
    public void A_document_that_all_can_read_has_no_finding() => Assert.Empty(FindingsAfter(_ => { }));

    [Fact]
    public void No_title() => Finds("has no title", main => main.OpenXmlPackage.PackageProperties.Title = " ");

    [Fact]
    public void Another_language() => Finds("language is 'de-DE'", main => main.StyleDefinitionsPart!.Styles!.Descendants<W.Languages>().First().Val = "de-DE");

    [Fact]
    public void A_text_in_another_language() => Finds("in fi-FI", main => Runs(main).First().RunProperties = new W.RunProperties(new W.Languages { Val = "fi-FI" }));

    [Fact]
    public void A_skipped_level() => Finds("level 3 follows one of level 1", main => Heading(main, "Heading2").Val = "Heading3");

    [Fact]
    public void An_empty_heading() => Finds("heading of level 2 is empty", main => Heading(main, "Heading2").Ancestors<W.Paragraph>().First().RemoveAllChildren<W.Run>());

    [Fact]
    public void No_headings() => Finds("has no headings", main =>
    {
        foreach (var style in main.Document.Descendants<W.ParagraphStyleId>().Where(style => style.Val!.Value!.StartsWith("Heading", StringComparison.Ordinal)).ToList())
        {
            style.Val = "Normal";
        }
    });

    [Fact]
    public void No_header_row() => Finds("no header row", main => main.Document.Descendants<W.TableHeader>().First().Remove());

    [Fact]
    public void A_table_without_description() => Finds("no description", main => main.Document.Descendants<W.TableDescription>().First().Remove());

    [Fact]
    public void Merged_cells() => Finds("merged cells", main => main.Document.Descendants<W.TableCell>().First().TableCellProperties!.GridSpan = new W.GridSpan { Val = 1 });

    [Fact]
    public void An_empty_cell() => Finds("an empty cell", main => main.Document.Descendants<W.TableCell>().First().Descendants<W.Text>().First().Remove());

    [Fact]
    public void A_chart_without_words() => Finds("no alternative text", main => main.Document.Descendants<P.DocProperties>().First().Description = null);

    [Fact]
    public void Meaning_by_colour_alone() => Finds("by colour alone", main =>
        main.Document.Descendants<W.Paragraph>().First(paragraph => paragraph.Elements<W.Run>().Count() > 1).Elements<W.Run>().First().RunProperties =
            new W.RunProperties(new W.Color { Val = "C00000" }));

    [Fact]
    public void A_pale_style() => Finds("'heading 1' has too little contrast", main =>
        main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().First(style => style.StyleId == "Heading1").StyleRunProperties!.Color!.Val = "A0A0A0");

    [Fact]
    public void A_link_without_text() => Finds("link has no text", main => main.Document.Descendants<W.Hyperlink>().First().RemoveAllChildren());

    [Fact]
    public void A_pale_series() => Finds("too little contrast", main =>
        main.ChartParts.First().ChartSpace.Descendants<C.BarChartSeries>().First().Descendants<D.RgbColorModelHex>().First().Val = "FFE680");

    [Fact]
    public void Series_that_differ_by_colour_alone() => Finds("differ by colour alone", main =>
    {
        foreach (var fill in main.ChartParts.First().ChartSpace.Descendants<D.PatternFill>())
        {
            fill.Preset = D.PresetPatternValues.Percent50;
        }
    });

    [Fact]
    public void A_chart_that_cannot_be_edited() => Finds("no workbook", main => main.ChartParts.First().ChartSpace.Descendants<C.ExternalData>().First().Remove());

    [Theory]
    [InlineData("000000", "FFFFFF", 21)]
    [InlineData("FFFFFF", "FFFFFF", 1)]
    [InlineData("767676", "FFFFFF", 4.54)]
    public void Contrast_is_reckoned_as_WCAG_does(string one, string other, double contrast) => Assert.Equal(contrast, Contrast.Between(one, other), 0.01);

    [Fact]
    public void Every_series_keeps_its_contrast_and_no_two_look_alike()
    {
        var looks = Enumerable.Range(0, 6).Select(SeriesLook.Of).ToList();

        Assert.All(looks, look => Assert.True(Contrast.Between(look.Colour, "FFFFFF") >= 4.5));
        Assert.Equal(6, looks.Select(look => look.Pattern).Distinct().Count());
        Assert.Equal(6, looks.Select(look => look.Marker).Distinct().Count());
        Assert.Equal(6, looks.Select(look => look.Dash).Distinct().Count());
    }

    private static void Finds(string finding, Action<MainDocumentPart> defect) =>
        Assert.Contains(FindingsAfter(defect), found => found.Contains(finding, StringComparison.Ordinal));

    private static IReadOnlyList<string> FindingsAfter(Action<MainDocumentPart> defect)
    {
        using var file = new MemoryStream();
        file.Write(CheckedDocument.Of(LongReport.Of()));
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
            defect(document.MainDocumentPart!);

        return AccessibilityCheck.FindingsIn(file.ToArray());
    }

    private static IEnumerable<W.Run> Runs(MainDocumentPart main) => main.Document.Descendants<W.Run>();

    private static W.ParagraphStyleId Heading(MainDocumentPart main, string style) => main.Document.Descendants<W.ParagraphStyleId>().First(known => known.Val == style);
}
