using System.Globalization;
using System.Xml.Linq;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Blocks;
using TeamsAssistant.Documents.Word.Parts;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>A report in a municipality's template: the template's parts, those filled that have controls, and ours beside them.</summary>
internal static class TemplatePackage
{
    private const string WordMedia = Xmlns.MediaStart + "wordprocessingml.";

    private static readonly XNamespace W = Xmlns.W;

    /// <summary>What Word would do at opening: fetch a template or a data source, or ask to update fields.</summary>
    private static readonly string[] DroppedSettings = ["attachedTemplate", "mailMerge", "updateFields", "trackRevisions", "documentProtection", "writeProtection"];

    public static PackageParts Of(ReportContent content, IReadOnlyList<Figure> figures, WordTemplate template)
    {
        var parts = new PackageParts();
        foreach (var (ending, media) in template.Endings)
        {
            parts.Ending(ending, media);
        }

        CopyParts(parts, template);
        CopyRelations(parts, template);
        CoreProperties.AddTo(parts, content);
        FigureMap.AddTo(parts, template.Document, content.Language, figures);

        var taken = new TakenIds(template.Stories);
        var texts = new TemplateTexts(content, taken);
        foreach (var (name, margin) in template.Margins)
        {
            parts.AddXml(name, null, texts.Fill(margin).WriteTo);
        }

        var styles = AddStyles(parts, template, content);
        var document = texts.Fill(template.Body);
        var placement = Placement.Of(document.Element(W + "body")!, template, content, styles);
        ChartPart.AddTo(parts, template.Document, [.. ChartPart.In(placement.Order(content))], content.Language);
        parts.AddXml(template.Document, Xmlns.DocumentMedia, xml =>
        {
            var to = new BodyWriter(xml, content.Language, styles, TextWidth(template), taken) { Bookmarked = ContentsBlock.IsIn(content) };
            new TemplateBody(xml, to, content, placement).Write(document);
        });
        return parts;
    }

    private static void CopyParts(PackageParts parts, WordTemplate template)
    {
        var core = (template.Relations.GetValueOrDefault(string.Empty) ?? [])
            .Where(relation => relation.Type == Xmlns.CoreRelation).Select(relation => PartName.Of(string.Empty, relation.Target)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, bytes) in template.Parts.Where(part => !core.Contains(part.Key)))
        {
            parts.Add(name, template.Media.GetValueOrDefault(name), stream => stream.Write(bytes));
        }

        if (template.Related("settings") is { } settings)
        {
            var kept = TemplateReader.Parse(template.Parts[settings]);
            kept.Elements().Where(element => DroppedSettings.Contains(element.Name.LocalName)).Remove();
            parts.AddXml(settings, null, kept.WriteTo);
        }
    }

    private static void CopyRelations(PackageParts parts, WordTemplate template)
    {
        foreach (var (part, relations) in template.Relations.Where(of => of.Key.Length == 0 || template.Parts.ContainsKey(of.Key)))
        {
            foreach (var relation in relations.Where(relation => relation.Type != Xmlns.CoreRelation && !relation.Type.EndsWith("/attachedTemplate", StringComparison.Ordinal)))
            {
                parts.Relate(part, relation);
            }
        }
    }

    private static StyleIds AddStyles(PackageParts parts, WordTemplate template, ReportContent content)
    {
        var numbering = Parsed("numbering");
        var last = TemplateLists.Last(numbering);
        var styles = TemplateStyles.Of(Parsed("styles"), content.Language, last);
        Put("styles", styles.Sheet);
        if (styles.NeedsLists)
        {
            Put("numbering", TemplateLists.Of(numbering, last, styles.Ids));
        }

        return styles.Ids;

        XElement? Parsed(string type) => template.Related(type) is { } name ? TemplateReader.Parse(template.Parts[name]) : null;

        void Put(string type, XElement part)
        {
            var name = template.Related(type);
            if (name is null)
            {
                parts.Relate(template.Document, PartRelation.Office($"rIdReport{type}", type, $"/word/{type}.xml"));
            }

            parts.AddXml(name ?? $"word/{type}.xml", $"{WordMedia}{type}+xml", part.WriteTo);
        }
    }

    /// <summary>Between the margins of the template's last section.</summary>
    private static int TextWidth(WordTemplate template)
    {
        var layout = template.Body.Descendants(W + "sectPr").LastOrDefault();
        var width = Size("pgSz", "w") - Size("pgMar", "left") - Size("pgMar", "right");
        return width is > 2000 and < 40_000 ? width : PageLayout.TextWidth;

        int Size(string element, string attribute) =>
            int.TryParse((string?)layout?.Element(W + element)?.Attribute(W + attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0;
    }
}
