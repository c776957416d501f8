using System.Xml.Linq;
using TeamsAssistant.Documents.Word.Parts;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>
/// The template's styles with ours for those that it lacks. Found by name, since ids are in the language of the Word that made the file;
/// built-in names are English in every file.
/// </summary>
internal sealed class TemplateStyles
{
    private static readonly XNamespace W = Xmlns.W;

    /// <summary>What officials may call the styles that are not Word's own.</summary>
    private static readonly Dictionary<string, string> Swedish = new()
    {
        [WordStyle.Sender] = "avsändare",
        [WordStyle.HeadField] = "huvudfält",
        [WordStyle.Lead] = "ledtext",
        [WordStyle.Note] = "anmärkning",
        [WordStyle.Table] = "rapporttabell",
        [WordStyle.TableText] = "tabelltext",
        [WordStyle.TablePart] = "tabelldel",
        [WordStyle.TableNumber] = "tabelltal",
        [WordStyle.TableFine] = "tabellfinstilt",
    };

    private TemplateStyles(XElement sheet, StyleIds ids, bool needsLists)
    {
        Sheet = sheet;
        Ids = ids;
        NeedsLists = needsLists;
    }

    /// <summary>The styles part.</summary>
    public XElement Sheet { get; }

    /// <summary>The ids in it.</summary>
    public StyleIds Ids { get; }

    /// <summary>Whether the numbering must get our lists.</summary>
    public bool NeedsLists { get; }

    /// <summary>Merges.</summary>
    /// <param name="sheet">The template's styles, or null: it has none.</param>
    /// <param name="language">Language of the document.</param>
    /// <param name="lists">Added to the number of each of our lists: those below are the template's.</param>
    public static TemplateStyles Of(XElement? sheet, Language language, int lists)
    {
        var ours = XElement.Parse(StyleSheet.For(language).OuterXml);
        if (sheet is null)
        {
            return new TemplateStyles(ours, StyleIds.BuiltIn, needsLists: true);
        }

        var merged = new XElement(sheet);
        Speak(merged, language);
        var ids = new Dictionary<string, string>();
        var missing = new List<XElement>();
        foreach (var style in ours.Elements(W + "style"))
        {
            var id = (string)style.Attribute(W + "styleId")!;
            if (Find(merged, style, id) is { } known)
            {
                ids[id] = known;
            }
            else
            {
                missing.Add(style);
            }
        }

        var taken = merged.Elements(W + "style").Select(style => (string?)style.Attribute(W + "styleId")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var style in missing)
        {
            var id = (string)style.Attribute(W + "styleId")!;
            ids[id] = taken.Contains(id) ? $"Report{id}" : id;
        }

        merged.Add(missing.Select(style => Renamed(style, ids, lists)));
        return new TemplateStyles(merged, new StyleIds(ids), missing.Any(style => style.Descendants(W + "numId").Any()));
    }

    private static string? Find(XElement sheet, XElement ours, string id)
    {
        var type = (string?)ours.Attribute(W + "type");
        var isList = ours.Descendants(W + "numId").Any();
        string?[] names = [NameOf(ours), Swedish.GetValueOrDefault(id)];
        return (from style in sheet.Elements(W + "style")
                where (string?)style.Attribute(W + "type") == type
                where names.Contains(NameOf(style), StringComparer.OrdinalIgnoreCase) || (IsDefault(ours) && IsDefault(style))
                where !isList || style.Descendants(W + "numId").Any()
                select (string?)style.Attribute(W + "styleId")).FirstOrDefault();
    }

    private static XElement Renamed(XElement style, Dictionary<string, string> ids, int lists)
    {
        var copy = new XElement(style);
        copy.SetAttributeValue(W + "styleId", ids[(string)style.Attribute(W + "styleId")!]);
        copy.SetAttributeValue(W + "default", null);
        foreach (var reference in copy.Elements().Where(element => element.Name.LocalName is "basedOn" or "next"))
        {
            reference.SetAttributeValue(W + "val", ids[(string)reference.Attribute(W + "val")!]);
        }

        foreach (var number in copy.Descendants(W + "numId"))
        {
            number.SetAttributeValue(W + "val", (int)number.Attribute(W + "val")! + lists);
        }

        return copy;
    }

    /// <summary>The document is in the report's language, whatever the template was written in.</summary>
    private static void Speak(XElement sheet, Language language)
    {
        var defaults = Child(Child(Child(sheet, "docDefaults", first: true), "rPrDefault", first: true), "rPr");
        Child(defaults, "lang").SetAttributeValue(W + "val", language.Tag);
        foreach (var tongue in sheet.Elements(W + "style").Descendants(W + "lang").ToList())
        {
            tongue.SetAttributeValue(W + "val", language.Tag);
        }
    }

    private static XElement Child(XElement parent, string name, bool first = false)
    {
        if (parent.Element(W + name) is { } known)
        {
            return known;
        }

        var child = new XElement(W + name);
        if (first)
        {
            parent.AddFirst(child);
        }
        else
        {
            parent.Add(child);
        }

        return child;
    }

    private static string? NameOf(XElement style) => (string?)style.Element(W + "name")?.Attribute(W + "val");

    private static bool IsDefault(XElement style) => (string?)style.Attribute(W + "default") is "1" or "true";
}
