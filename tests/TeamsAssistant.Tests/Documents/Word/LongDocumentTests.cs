using TeamsAssistant.Documents.Word;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Tests.Documents.Word;

public sealed class LongDocumentTests
{
    [Fact]
    public void A_long_report_has_a_table_of_contents_that_leads_to_every_heading()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of(), "long"));
        var body = document.MainDocumentPart!.Document.Body!;
        var headings = body.Descendants<W.Paragraph>()
            .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is "Heading1" or "Heading2")
            .ToDictionary(heading => heading.GetFirstChild<W.BookmarkStart>()!.Name!.Value!, heading => heading.InnerText);

        Assert.Equal(4 + 25 + 2, headings.Count);
        Assert.Equal(headings, body.Descendants<W.Hyperlink>().ToDictionary(link => link.Anchor!.Value!, link => link.InnerText));
        Assert.StartsWith(" TOC ", body.Descendants<W.FieldCode>().Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_right_without_being_updated()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of()));

        Assert.Empty(document.MainDocumentPart!.DocumentSettingsPart!.Settings.Descendants<W.UpdateFieldsOnOpen>());
        Assert.Contains(" \\n ", document.MainDocumentPart.Document.Descendants<W.FieldCode>().Single().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(true, true)]
    public void A_short_report_has_one_only_when_it_says_so(bool? says, bool has)
    {
        var report = LongReport.Of(2);
        using var document = CheckedDocument.Open(CheckedDocument.Of(report with { Appendices = [report.Appendices[0]], HasContents = says }));

        Assert.Equal(has, document.MainDocumentPart!.Document.Descendants<W.FieldCode>().Any());
    }

    [Fact]
    public void A_long_report_may_do_without()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of() with { HasContents = false }));

        Assert.Empty(document.MainDocumentPart!.Document.Descendants<W.FieldCode>());
        Assert.Empty(document.MainDocumentPart.Document.Descendants<W.BookmarkStart>());
    }

    [Fact]
    public void Appendices_stand_on_pages_of_their_own_after_the_signatures()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of()));
        var paragraphs = document.MainDocumentPart!.Document.Body!.Elements<W.Paragraph>().ToList();
        var signature = paragraphs.FindIndex(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val == WordStyle.Signature);

        Assert.Equal(
            ["Bilaga 1: Källor", "Bilaga 2: Svar i sin helhet"],
            paragraphs.Skip(signature).Where(paragraph => paragraph.ParagraphProperties!.PageBreakBefore is not null).Select(paragraph => paragraph.InnerText));
        Assert.DoesNotContain(paragraphs.Take(signature), paragraph => paragraph.ParagraphProperties!.PageBreakBefore is not null);
    }

    [Fact]
    public void Keywords_can_be_searched_for()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of()));

        Assert.Equal("Årsredovisning; 2026", document.PackageProperties.Keywords);
    }

    [Fact]
    public void A_stream_gets_the_same_bytes_from_where_it_stands()
    {
        using var stream = new MemoryStream();
        WordWriter.Write(LongReport.Of(), stream);

        Assert.Equal(WordWriter.Write(LongReport.Of()), stream.ToArray());
    }
}
