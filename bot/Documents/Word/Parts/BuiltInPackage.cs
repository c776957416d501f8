using DocumentFormat.OpenXml;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Blocks;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>A report in the built-in template.</summary>
internal static class BuiltInPackage
{
    private const string Document = "word/document.xml";
    private const string WordMedia = Xmlns.MediaStart + "wordprocessingml.";

    public static PackageParts Of(ReportContent content, IReadOnlyList<Figure> figures)
    {
        var parts = new PackageParts();
        CoreProperties.AddTo(parts, content);
        parts.Relate(string.Empty, PartRelation.Office("rId1", "officeDocument", Document));
        Related("rId1", "styles", "styles+xml", stream => Save(StyleSheet.For(content.Language), stream));
        Related("rId2", "numbering", "numbering+xml", stream => Save(ListNumbering.Definitions(), stream));
        Related("rId3", "settings", "settings+xml", stream => Save(DocumentSettings.For(content.Language), stream));
        parts.AddXml("word/header1.xml", $"{WordMedia}header+xml", xml => PageHeader.Write(Writer(xml, content), content));
        parts.Relate(Document, PartRelation.Office("rId4", "header", "header1.xml"));
        parts.AddXml("word/footer1.xml", $"{WordMedia}footer+xml", xml => PageFooter.Write(Writer(xml, content), content));
        parts.Relate(Document, PartRelation.Office("rId5", "footer", "footer1.xml"));
        FigureMap.AddTo(parts, Document, content.Language, figures);
        ChartPart.AddTo(parts, Document, [.. ChartPart.In(content.Sections.Concat(content.Appendices))], content.Language);
        parts.AddXml(Document, Xmlns.DocumentMedia, xml => WriteDocument(xml, content));
        return parts;

        void Related(string id, string type, string media, Action<Stream> write)
        {
            parts.Add($"word/{type}.xml", WordMedia + media, write);
            parts.Relate(Document, PartRelation.Office(id, type, $"{type}.xml"));
        }
    }

    private static void WriteDocument(Utf8XmlWriter xml, ReportContent content)
    {
        var contents = ContentsBlock.IsIn(content);
        var to = Writer(xml, content, contents);
        to.Start("document");
        xml.WriteAttributeString("xmlns", "r", null, Xmlns.Relation);
        xml.WriteAttributeString("xmlns", "wp", null, Xmlns.WordDrawing);
        xml.WriteAttributeString("xmlns", "a", null, Xmlns.Drawing);
        to.Start("body");
        HeadBlock.Write(to, content);
        if (contents)
        {
            ContentsBlock.Write(to, ContentsBlock.Of(content));
        }

        for (var i = 0; i < content.Sections.Count; i++)
        {
            // Signatures never stand on a page of their own.
            to.StayWithNext = i == content.Sections.Count - 1 && content.Signatures.Count > 0;
            SectionBlock.Write(to, content.Sections[i], level: 1);
        }

        to.StayWithNext = false;
        SignatureBlock.Write(to, content.Signatures);
        AppendixBlock.Write(to, content.Appendices);
        PageLayout.Write(to, header: "rId4", footer: "rId5");
        to.End();
        to.End();
    }

    private static BodyWriter Writer(Utf8XmlWriter xml, ReportContent content, bool bookmarked = false) =>
        new(xml, content.Language, StyleIds.BuiltIn, PageLayout.TextWidth, new TakenIds()) { Bookmarked = bookmarked };

    private static void Save(OpenXmlPartRootElement root, Stream stream) => root.Save(stream);
}
