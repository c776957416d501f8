using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>
/// The custom XML part that tells, for every figure's key, what it is and where it comes from. The add-in refreshes by it and an
/// auditor traces by it, so namespace and attribute names are fixed.
/// </summary>
internal static class FigureMap
{
    /// <summary>Namespace of the map.</summary>
    public static readonly XNamespace Namespace = "urn:teamsassistant:figures:1";

    private const string ItemId = "{6B1E5D0C-3F0A-4D53-9B0D-0C6C1B5B7A11}";
    private static readonly XNamespace Store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    public static void AddTo(MainDocumentPart main, string relationship, ReportContent content)
    {
        var part = main.AddCustomXmlPart(CustomXmlPartType.CustomXml, relationship);
        PartXml.Write(part, new XElement(Namespace + "figures", new XAttribute("language", content.Language.Tag), content.Figures.Select(Entry)));

        var properties = part.AddNewPart<CustomXmlPropertiesPart>("rId1");
        PartXml.Write(properties, new XElement(
            Store + "datastoreItem",
            new XAttribute(XNamespace.Xmlns + "ds", Store),
            new XAttribute(Store + "itemID", ItemId),
            new XElement(Store + "schemaRefs", new XElement(Store + "schemaRef", new XAttribute(Store + "uri", Namespace.NamespaceName)))));
    }

    private static XElement Entry(Figure figure) => new(
        Namespace + "figure",
        new XAttribute("key", figure.Key),
        new XAttribute("kind", figure.Kind),
        Optional("initiative", figure.Initiative),
        Optional("indicator", figure.Indicator),
        new XAttribute("about", SafeText.Line(figure.About)),
        new XAttribute("period", figure.Period),
        Optional("source", figure.Source.Id),
        Optional("by", figure.Source.By),
        Optional("at", figure.Source.At?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        Optional("file", figure.Source.File));

    private static XAttribute? Optional(string name, string? value) => value is null ? null : new XAttribute(name, SafeText.Line(value));
}
