using System.Xml.Linq;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Blocks;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>
/// What goes into which control of the body. Nothing of a report is lost for want of a control: sections without one follow the last
/// that has one, then signatures and appendices.
/// </summary>
internal sealed class Placement
{
    private readonly Dictionary<XElement, IReadOnlyList<PlacedSection>> placed = [];
    private readonly HashSet<XElement> known = [];

    private Placement(XElement body, WordTemplate template, ReportContent content, StyleIds styles)
    {
        var controls = body.Elements(Xmlns.W + "sdt").Where(control => TemplateTags.Of(control) is not null).ToList();
        var sections = content.Sections.Select(section => TemplateTexts.HasRows(template, section) ? WithoutTable(section) : section).ToList();
        var own = controls.Select(control => TemplateTags.Of(control)!).ToHashSet();
        var rest = sections.Where(section => !own.Contains(TemplateTags.Of(section))).ToList();
        foreach (var control in controls)
        {
            var tag = TemplateTags.Of(control)!;
            if (tag == TemplateTags.Rest)
            {
                placed[control] = [.. rest.Select(section => new PlacedSection(section, null))];
            }
            else if (sections.Where(section => TemplateTags.Of(section) == tag).ToList() is { Count: > 0 } mine)
            {
                placed[control] = [.. mine.Select((section, i) => new PlacedSection(section, i == 0 ? HeadingIn(control, styles) : null))];
            }
            else if (TemplateTags.Blocks.Contains(tag) || TemplateTags.Sections.Contains(tag))
            {
                known.Add(control);
            }
        }

        HasSignature = template.Body.Descendants(Xmlns.W + "sdt").Any(control => TemplateTags.Of(control) == TemplateTags.Signature);
        Contents = Only(controls, TemplateTags.Contents);
        Signature = Only(controls, TemplateTags.Signature);
        Appendices = Only(controls, TemplateTags.Appendices);
        First = placed.Keys.FirstOrDefault();
        Last = placed.Keys.LastOrDefault();
        Left = own.Contains(TemplateTags.Rest) ? [] : [.. rest.Select(section => new PlacedSection(section, null))];
    }

    /// <summary>Controls of the table of contents, the signatures and the appendices, and the first and last with sections; null: none.</summary>
    public XElement? Contents { get; }

    public XElement? Signature { get; }

    public XElement? Appendices { get; }

    public XElement? First { get; }

    public XElement? Last { get; }

    /// <summary>Whether the template has a place for the signatures, a control of the body or rows that are filled already.</summary>
    public bool HasSignature { get; }

    /// <summary>Sections that no control takes.</summary>
    public IReadOnlyList<PlacedSection> Left { get; }

    /// <summary>Places the report in the filled body.</summary>
    public static Placement Of(XElement body, WordTemplate template, ReportContent content, StyleIds styles) => new(body, template, content, styles);

    /// <summary>The sections of a control; null: it is none of ours.</summary>
    public IReadOnlyList<PlacedSection>? In(XElement control) => placed.GetValueOrDefault(control) ?? (known.Contains(control) ? [] : null);

    /// <summary>The headings for the table of contents, in the document's order.</summary>
    public IReadOnlyList<(int Level, string Text)> Headings(ReportContent content) =>
    [
        .. placed.Values.SelectMany(sections => sections).Concat(Left).SelectMany(section => ContentsBlock.Of(section.Section, section.Heading)),
        .. content.Appendices.SelectMany(appendix => ContentsBlock.Of(appendix)),
    ];

    /// <summary>All sections in the document's order, for what is numbered: charts.</summary>
    public IEnumerable<ReportSection> Order(ReportContent content) =>
        placed.Values.SelectMany(sections => sections).Concat(Left).Select(section => section.Section).Concat(content.Appendices);

    private static XElement? Only(List<XElement> controls, string tag) => controls.FirstOrDefault(control => TemplateTags.Of(control) == tag);

    private static ReportSection WithoutTable(ReportSection section)
    {
        var table = section.Blocks.OfType<ReportTable>().FirstOrDefault();
        return section with { Blocks = [.. section.Blocks.Where(block => !ReferenceEquals(block, table))] };
    }

    /// <summary>The heading that the template gives the section: its control's first paragraph, where that is a heading of level 1.</summary>
    private static string? HeadingIn(XElement control, StyleIds styles)
    {
        var paragraph = control.Element(Xmlns.W + "sdtPr")?.Element(Xmlns.W + "showingPlcHdr") is null
            ? control.Element(Xmlns.W + "sdtContent")?.Elements(Xmlns.W + "p").FirstOrDefault()
            : null;
        var style = (string?)paragraph?.Element(Xmlns.W + "pPr")?.Element(Xmlns.W + "pStyle")?.Attribute(Xmlns.W + "val");
        var text = string.Concat(paragraph?.Descendants(Xmlns.W + "t").Select(run => run.Value) ?? []);
        return style == styles[WordStyle.Heading(1)] && !string.IsNullOrWhiteSpace(text) ? text : null;
    }
}
