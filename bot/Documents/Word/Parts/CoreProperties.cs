using System.Globalization;
using System.Xml;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>
/// Title, author, keywords and language. Both dates are the day the report is written for, since a document made again must be the same.
/// </summary>
internal static class CoreProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Part = "docProps/core.xml";

    public static void AddTo(PackageParts parts, ReportContent content)
    {
        parts.AddXml(Part, Xmlns.CoreMedia, xml => Write(xml, content));
        parts.Relate(string.Empty, new PartRelation("rIdCore", Xmlns.CoreRelation, Part));
    }

    private static void Write(XmlWriter xml, ReportContent content)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        xml.WriteElementString("dc", "title", Dc, SafeText.Line(content.Title));
        xml.WriteElementString("dc", "subject", Dc, SafeText.Line(content.Kind));
        xml.WriteElementString("dc", "creator", Dc, SafeText.Line(content.Author));
        xml.WriteElementString("cp", "keywords", Core, SafeText.Line(string.Join("; ", content.Keywords)));
        xml.WriteElementString("dc", "language", Dc, content.Language.Tag);
        foreach (var name in (string[])["created", "modified"])
        {
            xml.WriteStartElement("dcterms", name, Terms);
            xml.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
            xml.WriteString(content.Written.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
