using System.Xml.Linq;
using TeamsAssistant.Documents.Word.Parts;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>Our lists added to a template's numbering, under numbers that it has not given out.</summary>
internal static class TemplateLists
{
    private static readonly XNamespace W = Xmlns.W;

    /// <summary>The highest number that the template has given out.</summary>
    public static int Last(XElement? numbering) => numbering?.Elements()
        .Select(element => (int?)element.Attribute(W + "abstractNumId") ?? (int?)element.Attribute(W + "numId") ?? 0).DefaultIfEmpty().Max() ?? 0;

    /// <summary>The numbering with our lists in it.</summary>
    public static XElement Of(XElement? numbering, int last, StyleIds styles)
    {
        var ours = XElement.Parse(ListNumbering.Definitions().OuterXml);
        foreach (var attribute in ours.Elements().Attributes().Concat(ours.Elements(W + "num").Elements(W + "abstractNumId").Attributes(W + "val"))
            .Where(attribute => attribute.Name.LocalName is "abstractNumId" or "numId" or "val"))
        {
            attribute.Value = ((int)attribute + last).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        foreach (var style in ours.Descendants(W + "pStyle").ToList())
        {
            style.SetAttributeValue(W + "val", styles[(string)style.Attribute(W + "val")!]);
        }

        if (numbering is null)
        {
            return ours;
        }

        // All definitions stand before all lists.
        var merged = new XElement(numbering);
        var definitions = ours.Elements(W + "abstractNum").ToList();
        var lists = ours.Elements(W + "num").ToList();
        if (merged.Elements(W + "num").FirstOrDefault() is { } first)
        {
            first.AddBeforeSelf(definitions);
        }
        else
        {
            merged.Add(definitions);
        }

        merged.Elements().Last(element => element.Name == W + "num" || element.Name == W + "abstractNum").AddAfterSelf(lists);
        return merged;
    }
}
