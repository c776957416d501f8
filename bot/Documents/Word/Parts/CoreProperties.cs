using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>
/// Title, author, keywords and language. Both dates are the day the report is written for, since a document made again must be the same.
/// Written as a part of our own: the package's own properties would get a random name.
/// </summary>
internal static class CoreProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static void AddTo(WordprocessingDocument document, ReportContent content)
    {
        var part = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(part, "rId2");
        var day = content.Written.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        PartXml.Write(part, new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XAttribute(XNamespace.Xmlns + "xsi", Instance),
            new XElement(Dc + "title", SafeText.Line(content.Title)),
            new XElement(Dc + "subject", SafeText.Line(content.Kind)),
            new XElement(Dc + "creator", SafeText.Line(content.Author)),
            new XElement(Core + "keywords", SafeText.Line(string.Join("; ", content.Keywords))),
            new XElement(Dc + "language", content.Language.Tag),
            new XElement(Terms + "created", new XAttribute(Instance + "type", "dcterms:W3CDTF"), day),
            new XElement(Terms + "modified", new XAttribute(Instance + "type", "dcterms:W3CDTF"), day)));
    }
}
