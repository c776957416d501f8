using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>
/// What in a .docx keeps somebody from reading it (EN 301 549, chapter 10; WCAG 2.1 AA, as far as a program can tell): what the check of
/// every document finds, and language, order of headings, header rows, words for pictures, nothing empty that is read out, no meaning by colour alone, contrast of text and charts.
/// </summary>
public static class AccessibilityCheck
{
    /// <summary>WCAG 2.1, 1.4.3: text.</summary>
    private const double Least = 4.5;

    private static readonly XNamespace W = Xmlns.W;

    private static readonly string[] Languages = ["sv-SE", "en-US"];

    /// <summary>All findings, in plain English; none: it can be read by all.</summary>
    public static IReadOnlyList<string> FindingsIn(ReadOnlyMemory<byte> document)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(document.ToArray(), writable: false), isEditable: false);
        if (word.MainDocumentPart is not { Document.Body: { } body } main)
        {
            return ["The document has no body."];
        }

        var text = XElement.Parse(body.OuterXml);
        var styles = main.StyleDefinitionsPart?.Styles is { } sheet ? XElement.Parse(sheet.OuterXml) : new XElement(W + "styles");
        IReadOnlyList<XElement> stories =
        [
            text,
            .. main.HeaderParts.Select(part => XElement.Parse(part.Header.OuterXml)),
            .. main.FooterParts.Select(part => XElement.Parse(part.Footer.OuterXml)),
        ];
        return
        [
            .. WordDocumentCheck.FaultsIn(document),
            .. LanguageFindings(styles, stories),
            .. HeadingFindings(text, styles),
            .. text.Descendants(W + "tbl").SelectMany(TableFindings),
            .. stories.SelectMany(PictureCheck.FindingsIn),
            .. stories.SelectMany(ColourFindings),
            .. StyleFindings(text, styles),
            .. LinkFindings(text),
            .. main.ChartParts.SelectMany(part => ChartCheck.FindingsIn(XElement.Parse(part.ChartSpace.OuterXml))),
        ];
    }

    private static IEnumerable<string> LanguageFindings(XElement styles, IReadOnlyList<XElement> stories)
    {
        var language = (string?)styles.Element(W + "docDefaults")?.Descendants(W + "lang").FirstOrDefault()?.Attribute(W + "val");
        if (!Languages.Contains(language))
        {
            yield return $"The document's language is '{language}'.";
        }

        foreach (var other in stories.SelectMany(story => story.Descendants(W + "lang")).Select(tongue => (string?)tongue.Attribute(W + "val")).OfType<string>().Distinct().Where(tongue => tongue != language))
        {
            yield return $"A text says that it is in {other}, in a document in {language}.";
        }
    }

    private static IEnumerable<string> HeadingFindings(XElement body, XElement styles)
    {
        var levels = styles.Elements(W + "style")
            .Where(style => ValueOf(style, "name")?.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) == true)
            .ToDictionary(style => (string)style.Attribute(W + "styleId")!, style => ValueOf(style, "name")![^1]);
        var headings = body.Descendants(W + "p").Where(paragraph => StyleOf(paragraph) is { } style && levels.ContainsKey(style)).ToList();
        if (headings.Count == 0)
        {
            yield return "The document has no headings.";
        }
        else if (levels[StyleOf(headings[0])!] != '1')
        {
            yield return "The first heading is not of level 1.";
        }

        foreach (var heading in headings.Where(heading => string.IsNullOrWhiteSpace(TextOf(heading))))
        {
            yield return $"A heading of level {levels[StyleOf(heading)!]} is empty.";
        }
    }

    private static IEnumerable<string> TableFindings(XElement table)
    {
        if (string.IsNullOrWhiteSpace((string?)table.Element(W + "tblPr")?.Element(W + "tblDescription")?.Attribute(W + "val")))
        {
            yield return "A table has no description.";
        }

        if (table.Descendants(W + "gridSpan").Any() || table.Descendants(W + "vMerge").Any())
        {
            yield return "A table has merged cells.";
        }

        if (table.Descendants(W + "tc").Any(cell => string.IsNullOrWhiteSpace(TextOf(cell))))
        {
            yield return "A table has an empty cell.";
        }

        if (table.Ancestors(W + "tbl").Any())
        {
            yield return "A table stands in a table.";
        }
    }

    /// <summary>A word in another colour than the rest of its paragraph, and nothing else to tell it by.</summary>
    private static IEnumerable<string> ColourFindings(XElement story) =>
        from run in story.Descendants(W + "r")
        let look = run.Element(W + "rPr")
        where look is not null && (look.Element(W + "color") is not null || look.Element(W + "highlight") is not null || look.Element(W + "shd") is not null)
        where look.Element(W + "b") is null && look.Element(W + "u") is null && look.Element(W + "i") is null
        let paragraph = run.Ancestors(W + "p").First()
        where paragraph.Descendants(W + "r").Any(other => other.Element(W + "rPr")?.Element(W + "color")?.Attribute(W + "val")?.Value != look.Element(W + "color")?.Attribute(W + "val")?.Value)
        select $"'{SafeText.Cut(TextOf(run), 40)}' is set apart by colour alone.";

    private static IEnumerable<string> StyleFindings(XElement body, XElement styles)
    {
        var used = body.Descendants(W + "pStyle").Concat(body.Descendants(W + "rStyle")).Select(style => (string?)style.Attribute(W + "val")).ToHashSet();
        return
            from style in styles.Elements(W + "style")
            where used.Contains((string?)style.Attribute(W + "styleId"))
            let colour = (string?)style.Element(W + "rPr")?.Element(W + "color")?.Attribute(W + "val")
            where colour is not null && Contrast.Between(colour, "FFFFFF") < Least
            select $"The style '{ValueOf(style, "name")}' has too little contrast.";
    }

    private static IEnumerable<string> LinkFindings(XElement body) =>
        body.Descendants(W + "hyperlink").Where(link => string.IsNullOrWhiteSpace(TextOf(link))).Select(_ => "A link has no text.");

    private static string? StyleOf(XElement paragraph) => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    private static string? ValueOf(XElement element, string name) => (string?)element.Element(W + name)?.Attribute(W + "val");

    private static string TextOf(XElement element) => string.Concat(element.Descendants(W + "t").Select(text => text.Value));
}
