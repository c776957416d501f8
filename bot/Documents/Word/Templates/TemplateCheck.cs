using System.Xml.Linq;
using FuzzySharp;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>Whether a template has the content controls that a document needs, each where it can be filled, and can be read by all.</summary>
internal static class TemplateCheck
{
    private const int Alike = 80;

    /// <summary>Tags of figures: <c>fig-0042</c>.</summary>
    private const string FigureStart = "fig-";

    private static readonly XNamespace W = Xmlns.W;

    public static IEnumerable<TemplateFault> FaultsIn(WordTemplate template, IReadOnlyList<string> sections)
    {
        var body = template.Body.Descendants(W + "sdt").Where(control => TemplateTags.Of(control) is not null).ToList();
        return
        [
            .. Missing([.. body.Select(control => TemplateTags.Of(control)!)], [.. sections.Select(TemplateTags.Plain)]),
            .. Misspelt(template, sections),
            .. body.SelectMany(control => Place(control, sections)),
            .. Doubled(body, sections),
            .. InMargins(template),
            .. OldFigures(template),
            .. Reading(template),
        ];
    }

    private static IEnumerable<TemplateFault> Missing(HashSet<string> tags, IReadOnlyList<string> sections)
    {
        if (!tags.Contains(TemplateTags.Title))
        {
            yield return new TemplateFault("Missing", TemplateTags.Title);
        }

        if (tags.Contains(TemplateTags.Rest))
        {
            yield break;
        }

        // Without a place for the rest each section needs its own, or it would have nowhere to go.
        foreach (var tag in sections.Count == 0 ? [TemplateTags.Rest] : sections.Where(section => !tags.Contains(section)))
        {
            yield return new TemplateFault("Missing", tag);
        }
    }

    /// <summary>A tag that is nearly one of ours; any other is the municipality's own business.</summary>
    private static IEnumerable<TemplateFault> Misspelt(WordTemplate template, IReadOnlyList<string> sections)
    {
        HashSet<string> known = [.. TemplateTags.Singles, .. TemplateTags.Blocks, .. TemplateTags.Sections, .. TemplateTags.InRows, .. sections.Select(TemplateTags.Plain)];
        return
            from tag in template.Stories.SelectMany(story => story.Descendants(W + "sdt")).Select(TemplateTags.Of).OfType<string>().Distinct()
            where !known.Contains(tag) && !tag.Contains('.', StringComparison.Ordinal)
            let nearest = known.MaxBy(other => Fuzz.Ratio(tag, other))
            where Fuzz.Ratio(tag, nearest) >= Alike
            select new TemplateFault("Misspelt", tag, nearest);
    }

    /// <summary>A control that takes whole paragraphs stands in the body itself.</summary>
    private static IEnumerable<TemplateFault> Place(XElement control, IReadOnlyList<string> sections)
    {
        var tag = TemplateTags.Of(control)!;
        if (tag.EndsWith(TemplateTags.RowsEnd, StringComparison.Ordinal))
        {
            return control.Parent?.Name == W + "tbl" ? [] : [new TemplateFault("NotARow", tag)];
        }

        if (!IsBlock(tag, sections) || tag == TemplateTags.Head || (tag == TemplateTags.Signature && control.Parent?.Name == W + "tbl"))
        {
            return [];
        }

        return control.Parent?.Name == W + "body" ? [] : [new TemplateFault("NotABlock", tag)];
    }

    private static IEnumerable<TemplateFault> Doubled(IEnumerable<XElement> controls, IReadOnlyList<string> sections) =>
        Checks.Doubles.In(controls.Select(control => TemplateTags.Of(control)!).Where(tag => IsBlock(tag, sections))).Select(tag => new TemplateFault("Doubled", tag));

    private static IEnumerable<TemplateFault> InMargins(WordTemplate template) =>
        template.Margins.Values.SelectMany(margin => margin.Descendants(W + "sdt")).Select(TemplateTags.Of)
            .OfType<string>().Where(tag => IsBlock(tag, [])).Distinct().Select(tag => new TemplateFault("InMargin", tag));

    /// <summary>A figure that the template was left with when somebody made it of a finished document: it would stand in every other.</summary>
    private static IEnumerable<TemplateFault> OldFigures(WordTemplate template) =>
        template.Stories.SelectMany(story => story.Descendants(W + "sdt")).Select(TemplateTags.Of).OfType<string>()
            .Where(tag => tag.StartsWith(FigureStart, StringComparison.Ordinal) && tag[FigureStart.Length..].All(char.IsAsciiDigit)).Distinct().Take(1)
            .Select(tag => new TemplateFault("OldFigure", tag));

    /// <summary>What would make every document of it unreadable to some: pictures without words, changes that nobody has decided on.</summary>
    private static IEnumerable<TemplateFault> Reading(WordTemplate template)
    {
        var elements = template.Stories.SelectMany(story => story.Descendants()).ToList();
        if (elements.Any(element => element.Name == XName.Get("docPr", Xmlns.WordDrawing) && string.IsNullOrWhiteSpace((string?)element.Attribute("descr")) && !Checks.PictureCheck.IsDecoration(element)))
        {
            yield return new TemplateFault("Picture");
        }

        if (elements.Any(element => element.Name == W + "ins" && element.Parent?.Name != W + "rPr") || elements.Any(element => element.Name == W + "del" || element.Name == W + "commentReference"))
        {
            yield return new TemplateFault("Changes");
        }

        if (!template.Margins.Values.Any(margin => margin.Descendants().Any(IsPageNumber)))
        {
            yield return new TemplateFault("PageNumber");
        }
    }

    private static bool IsBlock(string tag, IReadOnlyList<string> sections) =>
        TemplateTags.Blocks.Contains(tag) || TemplateTags.Sections.Contains(tag) || sections.Any(section => TemplateTags.Plain(section) == tag);

    private static bool IsPageNumber(XElement element) =>
        ((string?)element.Attribute(W + "instr") ?? (element.Name == W + "instrText" ? element.Value : string.Empty)).Trim().StartsWith("PAGE", StringComparison.OrdinalIgnoreCase);
}
