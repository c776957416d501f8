using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Documents.Word.Checks;
using TeamsAssistant.Documents.Word.Parts;

namespace TeamsAssistant.Tests.Documents.Word;

/// <summary>One defect a time in the finished file itself, or between it and the report that it is of: none may leave the house.</summary>
public sealed class FinishedDocumentTests
{
    private const string Body = "word/document.xml";
    private const string Map = "customXml/item1.xml";
    private const string Relations = "word/_rels/document.xml.rels";

    [Fact]
    public void A_sound_document_has_no_fault() => Assert.Empty(Faults(_ => { }));

    [Fact]
    public void No_package_at_all() => Assert.Equal(["The document is no package."], WordDocumentCheck.FaultsIn("Hej"u8.ToArray()));

    [Fact]
    public void A_part_that_ends_too_early() => Finds("word/document.xml is not well-formed", zip => Change(zip, Body, xml => xml[..^20]));

    [Fact]
    public void A_character_that_XML_does_not_allow() => Finds("word/header1.xml is not well-formed", zip => Change(zip, "word/header1.xml", xml => xml.Replace("Årsredovisning", "\u0001", StringComparison.Ordinal)));

    [Fact]
    public void An_attribute_twice() => Finds("not well-formed", zip => Change(zip, Body, xml => xml.Replace("w:firstRow=\"1\"", "w:firstRow=\"1\" w:firstRow=\"1\"", StringComparison.Ordinal)));

    [Fact]
    public void A_document_type() => Finds("not well-formed", zip => Change(zip, Body, xml => xml.Replace("<w:document", "<!DOCTYPE x><w:document", StringComparison.Ordinal)));

    [Fact]
    public void No_body() => Finds("has no body", zip => zip.GetEntry(Body)!.Delete());

    [Fact]
    public void A_relation_that_leads_to_nothing() => Finds("'rId1' of word/document.xml leads to no part", zip => zip.GetEntry("word/styles.xml")!.Delete());

    [Fact]
    public void A_media_type_of_nothing() => Finds("word/footer1.xml has a media type and is missing", zip => zip.GetEntry("word/footer1.xml")!.Delete());

    [Fact]
    public void A_part_without_media_type() => Finds("word/x.bin has no media type", zip => zip.CreateEntry("word/x.bin"));

    [Fact]
    public void A_part_twice() => Finds("Two parts are named word/document.xml", zip => zip.CreateEntry(Body));

    [Fact]
    public void A_relation_that_the_document_names_and_does_not_have() => Finds("relation 'rId4' is not defined", zip => Change(zip, Relations, xml => xml.Replace("\"rId4\"", "\"rId44\"", StringComparison.Ordinal)));

    [Fact]
    public void Two_relations_with_one_id() => Finds("have the id 'rId5'", zip => Change(zip, Relations, xml => xml.Replace("\"rId4\"", "\"rId5\"", StringComparison.Ordinal)));

    [Fact]
    public void A_relation_that_leads_outside() => Finds("leads outside", zip => Change(zip, Relations, xml => xml.Replace(
        "</Relationships>", $"<Relationship Id=\"rId77\" Type=\"{Xmlns.Relation}/image\" Target=\"https://example.org/spy.png\" TargetMode=\"External\" /></Relationships>", StringComparison.Ordinal)));

    [Fact]
    public void A_field_that_we_did_not_write() => Finds("The field 'INCLUDETEXT' is none of ours", zip => Change(zip, Body, xml => xml.Replace(" TOC ", " INCLUDETEXT ", StringComparison.Ordinal)));

    [Fact]
    public void A_field_of_one_element_that_we_did_not_write() => Finds("The field 'dde' is none of ours", zip => Change(zip, "word/footer1.xml", xml => xml.Replace(" PAGE ", " dde ", StringComparison.Ordinal)));

    [Fact]
    public void A_figure_that_reads_otherwise() => Finds("The figure fig-0001 reads otherwise", zip => Change(zip, Body, xml => xml.Replace(">25<", ">26<", StringComparison.Ordinal)));

    [Fact]
    public void A_figure_without_control() => Finds("The figure fig-0001 stands in no content control", zip => Change(zip, Body, xml => xml.Replace("w:val=\"fig-0001\"", "w:val=\"x\"", StringComparison.Ordinal)));

    [Fact]
    public void A_figure_that_cannot_be_traced() => Finds("The map does not explain the figure fig-0002", zip => Change(zip, Map, xml => xml.Replace("\"fig-0002\"", "\"fig-9999\"", StringComparison.Ordinal)));

    [Fact]
    public void A_figure_of_another_report() => Finds("The map explains fig-9999, which is no figure", zip => Change(zip, Map, xml => xml.Replace("\"fig-0002\"", "\"fig-9999\"", StringComparison.Ordinal)));

    [Fact]
    public void A_figure_explained_twice() => Finds("explains the figure fig-0001 twice", zip => Change(zip, Map, xml => xml.Replace("\"fig-0002\"", "\"fig-0001\"", StringComparison.Ordinal)));

    [Fact]
    public void Two_styles_with_one_id() => Finds("have the id 'Title'", zip => Change(zip, "word/styles.xml", xml => xml.Replace("w:styleId=\"Subtitle\"", "w:styleId=\"Title\"", StringComparison.Ordinal)));

    [Fact]
    public void A_style_based_on_none() => Finds("Style 'Gone' is not defined", zip => Change(zip, "word/styles.xml", xml => xml.Replace("w:basedOn w:val=\"TableNormal\"", "w:basedOn w:val=\"Gone\"", StringComparison.Ordinal)));

    [Fact]
    public void No_language() => Finds("has no language", zip => Change(zip, "word/styles.xml", xml => xml.Replace("<w:lang w:val=\"sv-SE\"", "<w:lang w:val=\"\"", StringComparison.Ordinal)));

    [Fact]
    public void No_title() => Finds("has no title", zip => Change(zip, "docProps/core.xml", xml => xml.Replace("Trygghet och förebyggande arbete 2026", " ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("", "", null)]
    [InlineData(">25<", ">26<", "The figure fig-0001 reads otherwise")]
    [InlineData("w:val=\"fig-0001\"", "w:val=\"x\"", "The figure fig-0001 stands in no content control")]
    [InlineData("<w:id w:val=\"2\" />", "<w:id w:val=\"1\" />", "Two content controls have id 1")]
    [InlineData("<w:id w:val=\"2\" />", "", "A content control has no id")]
    [InlineData(" TOC ", " INCLUDETEXT ", "The field 'INCLUDETEXT' is none of ours")]
    [InlineData("w:fldCharType=\"end\"", "w:fldCharType=\"begin\"", "A field is never closed")]
    [InlineData("w:val=\"ListBullet\"", "w:val=\"Gone\"", "Style 'Gone' is not defined")]
    [InlineData("w:val=\"Heading2\"", "w:val=\"Heading3\"", "A heading of level 3 follows one of level 1")]
    [InlineData("<w:t xml:space=\"preserve\">Framdrift ", "<w:t>Framdrift ", "lacks xml:space")]
    [InlineData("<w:tblHeader />", "", "A table has no header row")]
    [InlineData("<w:tblCaption w:val=\"Budget och utfall, mkr\" />", "", "A table has no caption")]
    [InlineData("<w:tcW ", "<w:gridSpan w:val=\"9\" /><w:tcW ", "of a grid of 3")]
    [InlineData("<w:tcW ", "<w:vMerge /><w:tcW ", "continues nothing")]
    [InlineData("</w:p></w:tc>", "</w:p><w:tbl /></w:tc>", "does not end with a paragraph")]
    [InlineData("</w:p></w:tc>", "</w:p><w:tbl /></w:tc>", "A table has no rows")]
    [InlineData("r:id=\"rIdChart2\"", "r:id=\"rId99\"", "The relation 'rId99' is not defined")]
    [InlineData("w:name=\"_Toc00000002\"", "w:name=\"_toc00000001\"", "Two bookmarks are named '_TOC00000001'")]
    [InlineData("<w:bookmarkEnd w:id=\"2\" />", "", "'_Toc00000002' is never closed")]
    public void What_is_heard_while_it_is_written_is_what_is_read_of_the_file(string from, string to, string? fault)
    {
        var content = LongReport.Of();
        List<Figure> figures = [.. content.Figures];
        var parts = BuiltInPackage.Of(content, figures);
        string body;
        using (var reader = new StreamReader(parts.Open(Body)))
            body = reader.ReadToEnd();

        var changed = XElement.Parse(from.Length == 0 ? body : body.Replace(from, to, StringComparison.Ordinal), LoadOptions.PreserveWhitespace);
        parts.AddXml(Body, Xmlns.DocumentMedia, changed.WriteTo);
        var hearing = new DocumentCheck(DocumentExpectation.Of(figures, template: null));
        hearing.Hear(parts);
        using var file = new MemoryStream();
        parts.WriteTo(file);
        file.Position = 0;
        var heard = hearing.FaultsIn(file);
        file.Position = 0;

        Assert.Equal(fault is null, heard.Count == 0);
        Assert.Contains(heard.Append("null"), found => found.Contains(fault ?? "null", StringComparison.Ordinal));
        Assert.Equal(new DocumentCheck(DocumentExpectation.Of(figures, template: null)).FaultsIn(file).Order(StringComparer.Ordinal), heard.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_fault_repeats_nothing_of_the_text()
    {
        var fault = Assert.Single(Faults(zip => Change(zip, "word/header1.xml", xml => xml.Replace("Årsredovisning", "<Åsa", StringComparison.Ordinal))));

        Assert.DoesNotContain("Åsa", fault, StringComparison.Ordinal);
    }

    private static void Finds(string fault, Action<ZipArchive> defect) => Assert.Contains(Faults(defect), found => found.Contains(fault, StringComparison.Ordinal));

    private static IReadOnlyList<string> Faults(Action<ZipArchive> defect)
    {
        using var file = new MemoryStream();
        file.Write(CheckedDocument.Of(LongReport.Of()));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
            defect(zip);

        file.Position = 0;
        return new DocumentCheck(DocumentExpectation.Of(LongReport.Of().Figures, template: null)).FaultsIn(file);
    }

    private static void Change(ZipArchive zip, string part, Func<string, string> change)
    {
        string before;
        using (var reader = new StreamReader(zip.GetEntry(part)!.Open()))
            before = reader.ReadToEnd();

        var after = change(before);
        Assert.NotEqual(before, after);
        zip.GetEntry(part)!.Delete();
        using var writer = zip.CreateEntry(part).Open();
        writer.Write(Encoding.UTF8.GetBytes(after));
    }
}
