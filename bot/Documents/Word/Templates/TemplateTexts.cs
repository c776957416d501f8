using System.Globalization;
using System.Xml.Linq;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Blocks;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>Fills the single texts of a story and repeats its rows. What holds whole sections is left for the body's writer.</summary>
internal sealed class TemplateTexts(ReportContent content, TakenIds taken)
{
    private static readonly XNamespace W = Xmlns.W;

    private readonly Dictionary<string, string> texts = TemplateTags.Texts(content);

    private readonly FigureControl figures = new(content.Language, taken);

    /// <summary>A filled copy of the story.</summary>
    public XElement Fill(XElement story)
    {
        var filled = new XElement(story);
        foreach (var control in Controls(filled).Where(control => ItemsOf(control) is not null).ToList())
        {
            Repeat(control, ItemsOf(control)!);
        }

        foreach (var control in Controls(filled).Where(control => IsText(TemplateTags.Of(control))).ToList())
        {
            ControlText.Fill(control, texts.GetValueOrDefault(TemplateTags.Of(control)!, string.Empty));
        }

        return filled;
    }

    /// <summary>Whether the template lays out the section's first table itself.</summary>
    public static bool HasRows(WordTemplate template, ReportSection section) =>
        Controls(template.Body).Any(control => TemplateTags.Of(control) == TemplateTags.Of(section) + TemplateTags.RowsEnd);

    private bool IsText(string? tag) => tag is not null && (texts.ContainsKey(tag) || TemplateTags.Singles.Contains(tag));

    /// <summary>What a repeated control stands for, or null: it is none.</summary>
    private List<Dictionary<string, RowText>>? ItemsOf(XElement control) => TemplateTags.Of(control) switch
    {
        TemplateTags.Head => [.. content.Head.Select(field => new Dictionary<string, RowText> { ["etikett"] = new(field.Label), ["värde"] = new(field.Value) })],
        TemplateTags.Signature when Holds(control, "namn") =>
            [.. content.Signatures.Select(signature => new Dictionary<string, RowText> { ["namn"] = new(signature.Name), ["titel"] = new(signature.Title) })],
        { } tag when tag.EndsWith(TemplateTags.RowsEnd, StringComparison.Ordinal) => RowsOf(tag[..^TemplateTags.RowsEnd.Length]),
        _ => null,
    };

    private List<Dictionary<string, RowText>> RowsOf(string section)
    {
        var table = content.Sections.FirstOrDefault(known => TemplateTags.Of(known) == section)?.Blocks.OfType<ReportTable>().FirstOrDefault();
        return table is null ? [] : [.. table.Rows.Select(row => Row(table, row))];
    }

    private static Dictionary<string, RowText> Row(ReportTable table, TableRow row)
    {
        var values = new Dictionary<string, RowText>();
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var text = new RowText(string.Concat(row.Cells[i].Select(run => run.Text)), row.Cells[i] is [FigureRun only] ? only.Figure : null);
            values[string.Create(CultureInfo.InvariantCulture, $"kolumn {i + 1}")] = text;
            values[TemplateTags.Plain(table.Columns[i].Header)] = text;
        }

        return values;
    }

    private void Repeat(XElement control, List<Dictionary<string, RowText>> items)
    {
        var table = control.Parent?.Name == W + "tbl" ? control.Parent : null;
        foreach (var item in items)
        {
            control.AddBeforeSelf(Copies(control, item));
        }

        control.Remove();

        // A heading over nothing tells nothing.
        if (items.Count == 0 && table is not null)
        {
            table.Remove();
        }
    }

    private List<XNode> Copies(XElement control, Dictionary<string, RowText> item)
    {
        var copy = new XElement(W + "copy", control.Element(W + "sdtContent")?.Nodes());
        foreach (var inner in Controls(copy).Reverse().ToList())
        {
            var text = TemplateTags.Of(inner) is { } tag ? item.GetValueOrDefault(tag, new RowText(string.Empty)) : null;
            if (text is not null)
            {
                ControlText.Fill(inner, text.Text);
            }

            // A figure can be traced here too. The others lose their control: the copies would share its id.
            if (text?.Figure is { } figure)
            {
                inner.Element(W + "sdtPr")!.ReplaceNodes(Properties(figure));
            }
            else
            {
                ControlText.Unwrap(inner);
            }
        }

        return [.. copy.Nodes()];
    }

    private List<XElement> Properties(Figure figure) =>
    [
        new(W + "alias", new XAttribute(W + "val", figures.Title(figure))),
        new(W + "tag", new XAttribute(W + "val", figure.Key)),
        new(W + "id", new XAttribute(W + "val", taken.NextControl())),
        new(W + "text"),
    ];

    private static bool Holds(XElement control, string tag) => Controls(control).Any(inner => TemplateTags.Of(inner) == tag);

    private static IEnumerable<XElement> Controls(XElement story) => story.Descendants(W + "sdt");
}
