using System.Globalization;
using System.Xml;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>
/// Style ids and numbering ids that lead to nothing: Word then shows plain text and says nothing. Styles and lists are read before the
/// stories that use them.
/// </summary>
/// <param name="faults">Where faults go.</param>
internal sealed class StyleCheck(List<string> faults)
{
    private readonly HashSet<string> styles = [];
    private readonly Dictionary<string, int> headings = [];
    private readonly HashSet<int> lists = [0];
    private readonly HashSet<string> told = [];
    private readonly List<string> basedOn = [];
    private readonly List<string> listed = [];
    private int before;

    /// <summary>Whether the styles say in which language the document is.</summary>
    public bool HasLanguage { get; private set; }

    /// <summary>Reads the styles part's definitions.</summary>
    public void ReadStyles(XmlReader xml)
    {
        var style = string.Empty;
        var defaults = false;
        while (xml.Read())
        {
            defaults &= xml.NodeType != XmlNodeType.EndElement || xml.LocalName != "docDefaults";
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != Xmlns.Word)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "docDefaults":
                    defaults = true;
                    break;
                case "lang" when defaults:
                    HasLanguage |= !string.IsNullOrEmpty(Value(xml));
                    break;
                case "style":
                    style = xml.GetAttribute("styleId", Xmlns.Word) ?? string.Empty;
                    if (!styles.Add(style))
                    {
                        faults.Add($"Two styles have the id '{style}'.");
                    }

                    break;
                case "basedOn" or "pStyle" or "rStyle" or "tblStyle":
                    basedOn.Add(Value(xml));
                    break;
                case "numId":
                    listed.Add(Value(xml));
                    break;
                case "name" when IsHeading(Value(xml), out var level):
                    headings[style] = level;
                    break;
            }
        }
    }

    /// <summary>Reads the numbering part's lists.</summary>
    public void ReadLists(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "num", NamespaceURI: Xmlns.Word } && Number(xml.GetAttribute("numId", Xmlns.Word)) is { } list)
            {
                lists.Add(list);
            }
        }
    }

    /// <summary>After styles and lists: what they need of each other.</summary>
    public void EndDefinitions()
    {
        basedOn.ForEach(Used);
        listed.ForEach(Listed);
    }

    /// <summary>A paragraph's style.</summary>
    /// <param name="at">It.</param>
    /// <param name="read">Whether no heading may skip a level. By the style's built-in name, since a template in another language has other ids.</param>
    public void Paragraph(ElementView at, bool read)
    {
        var style = at.Value ?? string.Empty;
        Used(style);
        if (!read || !headings.TryGetValue(style, out var level))
        {
            return;
        }

        if (level > before + 1)
        {
            faults.Add($"A heading of level {level} follows one of level {before}.");
        }

        before = level;
    }

    public void Used(ElementView at) => Used(at.Value ?? string.Empty);

    public void List(ElementView at) => Listed(at.Value ?? string.Empty);

    private void Listed(string id)
    {
        var list = Number(id);
        if (list is null || !lists.Contains(list.Value))
        {
            Tell($"List {list} is not defined.");
        }
    }

    private static string Value(XmlReader xml) => xml.GetAttribute("val", Xmlns.Word) ?? string.Empty;

    private void Used(string style)
    {
        if (!styles.Contains(style))
        {
            Tell($"Style '{style}' is not defined.");
        }
    }

    private void Tell(string fault)
    {
        if (told.Add(fault))
        {
            faults.Add(fault);
        }
    }

    private static bool IsHeading(string name, out int level)
    {
        level = name.Length == 9 && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(name[8]) ? name[8] - '0' : 0;
        return level > 0;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
