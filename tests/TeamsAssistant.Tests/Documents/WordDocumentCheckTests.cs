using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using TeamsAssistant.Documents.Word.Checks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Tests.Documents;

/// <summary>One defect a time is put into a sound document; the Open XML validator lets most of them through.</summary>
public sealed class WordDocumentCheckTests
{
    [Fact]
    public void A_sound_document_has_no_fault() => Assert.Empty(FaultsAfter(_ => { }));

    [Fact]
    public void A_cell_without_paragraph() => Finds("cell does not end with a paragraph", body => Cell(body).RemoveAllChildren<W.Paragraph>());

    [Fact]
    public void A_cell_that_ends_with_a_table() => Finds("cell does not end with a paragraph", body => Cell(body).Append(new W.Table()));

    [Fact]
    public void A_table_without_rows() => Finds("has no rows", body => body.Descendants<W.Table>().First().RemoveAllChildren<W.TableRow>());

    [Fact]
    public void A_row_without_cells() => Finds("has no cells", body => body.Descendants<W.TableRow>().First().RemoveAllChildren<W.TableCell>());

    [Fact]
    public void A_span_beyond_the_grid() => Finds("of a grid of", body => Cell(body).TableCellProperties!.GridSpan = new W.GridSpan { Val = 9 });

    [Fact]
    public void A_vertical_merge_without_start() => Finds("continues nothing", body => Cell(body).TableCellProperties!.VerticalMerge = new W.VerticalMerge());

    [Fact]
    public void Two_controls_with_one_id() => Finds("have id 1", body => Control(body, 1).SdtProperties!.GetFirstChild<W.SdtId>()!.Val = 1);

    [Fact]
    public void A_control_without_content() => Finds("is empty", body => Control(body, 0).SdtContentRun!.RemoveAllChildren());

    [Fact]
    public void A_tag_that_Word_would_cut() => Finds("longer than 64", body => Control(body, 0).SdtProperties!.GetFirstChild<W.Tag>()!.Val = new string('t', 65));

    [Fact]
    public void A_style_that_is_not_there() => Finds("Style 'Rubrik9' is not defined", body => body.Descendants<W.ParagraphStyleId>().First().Val = "Rubrik9");

    [Fact]
    public void A_list_that_is_not_there() => Finds("List 77 is not defined", body => body.Descendants<W.ParagraphProperties>().First().Append(
        new W.NumberingProperties(new W.NumberingId { Val = 77 })));

    [Fact]
    public void A_bookmark_that_is_never_closed() => Finds("'a' is never closed", body => body.PrependChild(new W.BookmarkStart { Id = "1", Name = "a" }));

    [Fact]
    public void Two_bookmarks_with_one_name() => Finds("are named 'A'", body =>
    {
        body.PrependChild(new W.BookmarkEnd { Id = "2" });
        body.PrependChild(new W.BookmarkEnd { Id = "1" });
        body.PrependChild(new W.BookmarkStart { Id = "1", Name = "a" });
        body.PrependChild(new W.BookmarkStart { Id = "2", Name = "A" });
    });

    [Fact]
    public void A_field_that_is_never_closed() => Finds("field is never closed", body =>
        body.Descendants<W.Run>().First().Append(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }));

    [Fact]
    public void A_field_that_was_never_begun() => Finds("never begun", body =>
        body.Descendants<W.Run>().First().Append(new W.FieldChar { FieldCharType = W.FieldCharValues.End }));

    [Fact]
    public void Outer_spaces_that_would_be_lost() => Finds("lacks xml:space", body =>
    {
        var text = body.Descendants<W.Text>().First();
        (text.Text, text.Space) = (" x", null);
    });

    [Fact]
    public void A_skipped_heading_level() => Finds("level 3 follows one of level 1", body =>
        body.Descendants<W.ParagraphStyleId>().First(style => style.Val == "Heading2").Val = "Heading3");

    [Fact]
    public void A_table_without_header_row() => Finds("has no header row", body => body.Descendants<W.TableHeader>().First().Remove());

    private static void Finds(string fault, Action<W.Body> defect) =>
        Assert.Contains(FaultsAfter(defect), found => found.Contains(fault, StringComparison.Ordinal));

    private static IReadOnlyList<string> FaultsAfter(Action<W.Body> defect)
    {
        using var file = new MemoryStream();
        file.Write(CheckedDocument.Of(ReportExample.Input(3)));
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
            defect(document.MainDocumentPart!.Document.Body!);

        return WordDocumentCheck.FaultsIn(file.ToArray());
    }

    private static W.TableCell Cell(OpenXmlElement body) => body.Descendants<W.TableCell>().First();

    private static W.SdtRun Control(OpenXmlElement body, int index) => body.Descendants<W.SdtRun>().ElementAt(index);
}
