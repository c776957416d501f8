using System.Xml;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>
/// Reads body, headers and footers once and hands each element to the rules that it concerns. Nothing of the text is kept: only ids,
/// names and how deep the reading is.
/// </summary>
internal sealed class StoryCheck
{
    private readonly DocumentExpectation expected;
    private readonly List<string> faults;
    private readonly TableShapeCheck tables;
    private readonly TextCheck texts;
    private readonly FieldCheck fields;
    private readonly BookmarkCheck bookmarks;
    private readonly StyleCheck styles;
    private bool hasBody;

    public StoryCheck(DocumentExpectation expected, StyleCheck styles, List<string> faults)
    {
        (this.expected, this.styles, this.faults) = (expected, styles, faults);
        tables = new TableShapeCheck(faults);
        texts = new TextCheck(faults);
        fields = new FieldCheck(expected.Fields, faults);
        bookmarks = new BookmarkCheck(faults);
        Controls = new ContentControlCheck(expected.Figures, faults);
    }

    /// <summary>The content controls of all stories.</summary>
    public ContentControlCheck Controls { get; }

    /// <summary>Reads a story.</summary>
    /// <param name="xml">At its start.</param>
    /// <param name="relations">Ids of its part's relations.</param>
    /// <param name="body">Whether it is the body, which a screen reader goes through by its headings and tables.</param>
    public void Read(XmlReader xml, IReadOnlySet<string> relations, bool body)
    {
        var word = xml.NameTable.Add(Xmlns.Word);
        var read = body && expected.Own;
        var part = new RelationUse(relations, faults);
        var inText = TextKind.None;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when ReferenceEquals(xml.NamespaceURI, word):
                    var name = xml.LocalName;
                    var depth = xml.Depth;
                    var empty = xml.IsEmptyElement;
                    tables.Child(depth, paragraph: name == "p");
                    Controls.Child(depth);
                    inText = Start(xml, name, depth, read, part);
                    if (empty)
                    {
                        End(name, read);
                        inText = TextKind.None;
                    }

                    break;
                case XmlNodeType.Element:
                    tables.Child(xml.Depth, paragraph: false);
                    Controls.Child(xml.Depth);
                    part.Check(xml);
                    break;
                case XmlNodeType.EndElement when ReferenceEquals(xml.NamespaceURI, word):
                    End(xml.LocalName, read);
                    inText = TextKind.None;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    Text(xml, inText);
                    break;
            }
        }

        fields.EndStory();
    }

    /// <summary>After the last story.</summary>
    public void EndDocument()
    {
        bookmarks.EndDocument();
        if (!hasBody)
        {
            faults.Add("The document has no body.");
        }
    }

    private TextKind Start(XmlReader xml, string name, int depth, bool read, RelationUse part)
    {
        switch (name)
        {
            case "t":
                texts.Start(xml);
                return TextKind.Read;
            case "instrText":
                return TextKind.Field;
            case "p" or "pPr" or "r" or "rPr" or "tcPr" or "tcW" or "trPr" or "cantSplit" or "keepNext" or "noWrap" or "text":
                break;
            case "pStyle":
                styles.Paragraph(xml, read);
                break;
            case "rStyle" or "tblStyle":
                styles.Used(xml);
                break;
            case "numId":
                styles.List(xml);
                break;
            case "tc":
                tables.StartCell(depth);
                break;
            case "tr":
                tables.StartRow();
                break;
            case "tbl":
                tables.StartTable(depth);
                break;
            case "gridCol":
                tables.GridColumn(depth);
                break;
            case "gridSpan":
                tables.Span(depth, ElementValue.Of(xml));
                break;
            case "vMerge":
                tables.Merge(depth, ElementValue.Of(xml));
                break;
            case "tblHeader":
                tables.HeaderRow();
                break;
            case "tblCaption":
                tables.Caption(ElementValue.Of(xml));
                break;
            case "body":
                hasBody = true;
                break;
            case "sdt":
                Controls.Start(depth);
                break;
            case "sdtContent":
                Controls.Content(depth);
                break;
            case "id" or "tag" or "alias":
                Controls.Property(xml, depth);
                break;
            case "br":
                Controls.Mark('\n');
                break;
            case "tab":
                Controls.Mark('\t');
                break;
            case "noBreakHyphen":
                Controls.Mark('\u2011');
                break;
            case "fldChar":
                fields.Mark(xml);
                break;
            case "fldSimple":
                fields.Simple(xml.GetAttribute("instr", Xmlns.Word));
                break;
            case "bookmarkStart":
                bookmarks.Start(xml);
                break;
            case "bookmarkEnd":
                bookmarks.End(xml);
                break;
            default:
                part.Check(xml);
                break;
        }

        return TextKind.None;
    }

    private void End(string name, bool read)
    {
        switch (name)
        {
            case "tc":
                tables.EndCell();
                break;
            case "tr":
                tables.EndRow();
                break;
            case "tbl":
                tables.EndTable(read);
                break;
            case "sdt":
                Controls.End();
                break;
        }
    }

    private void Text(XmlReader xml, TextKind kind)
    {
        if (kind == TextKind.Read)
        {
            texts.Text(xml);
            Controls.Text(xml);
        }
        else if (kind == TextKind.Field)
        {
            fields.Instruction(xml.Value);
        }
    }

    private enum TextKind
    {
        None,
        Read,
        Field,
    }
}
