using System.Globalization;
using System.Xml;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>
/// The custom XML part that tells, for every figure's key, what it is and where it comes from. Whoever follows a figure back goes
/// by it, so namespace and attribute names are fixed.
/// </summary>
internal static class FigureMap
{
    /// <summary>Namespace of the map.</summary>
    public const string Namespace = "urn:teamsassistant:figures:1";

    /// <summary>Relation of the document to it.</summary>
    public const string Relation = "rIdFigures";

    private const string ItemId = "{6B1E5D0C-3F0A-4D53-9B0D-0C6C1B5B7A11}";
    private const string Store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    /// <summary>Adds it, under the first number that no custom XML of the template has.</summary>
    public static void AddTo(PackageParts parts, string document, Language language, IReadOnlyList<Figure> figures)
    {
        var number = 1;
        while (parts.Has($"customXml/item{number}.xml"))
        {
            number++;
        }

        var item = string.Create(CultureInfo.InvariantCulture, $"customXml/item{number}.xml");
        var properties = string.Create(CultureInfo.InvariantCulture, $"itemProps{number}.xml");
        parts.AddXml(item, null, xml => Write(xml, language, figures));
        parts.AddXml($"customXml/{properties}", $"{Xmlns.MediaStart}customXmlProperties+xml", WriteProperties);
        parts.Relate(document, PartRelation.Office(Relation, "customXml", $"/{item}"));
        parts.Relate(item, PartRelation.Office("rId1", "customXmlProps", properties));
    }

    private static void Write(XmlWriter xml, Language language, IReadOnlyList<Figure> figures)
    {
        xml.WriteStartElement("figures", Namespace);
        xml.WriteAttributeString("language", language.Tag);
        foreach (var figure in figures)
        {
            Write(xml, figure);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Figure figure)
    {
        xml.WriteStartElement("figure", Namespace);
        Attribute("key", figure.Key);
        Attribute("kind", figure.Kind.ToString());
        Attribute("initiative", figure.Initiative);
        Attribute("indicator", figure.Indicator);
        Attribute("about", figure.About);
        Attribute("period", figure.Period);
        Attribute("source", figure.Source.Id);
        Attribute("by", figure.Source.By);
        Attribute("at", figure.Source.At?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Attribute("file", figure.Source.File);
        xml.WriteEndElement();

        void Attribute(string name, string? value)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(name, SafeText.Line(value));
            }
        }
    }

    private static void WriteProperties(XmlWriter xml)
    {
        xml.WriteStartElement("ds", "datastoreItem", Store);
        xml.WriteAttributeString("ds", "itemID", Store, ItemId);
        xml.WriteStartElement("ds", "schemaRefs", Store);
        xml.WriteStartElement("ds", "schemaRef", Store);
        xml.WriteAttributeString("ds", "uri", Store, Namespace);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
