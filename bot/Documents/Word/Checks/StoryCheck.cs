using System.Xml;
using TeamsAssistant.Documents.Word.Parts;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>
/// Hears or reads body, headers and footers once and hands each element to the rules that it concerns. Nothing of the text is kept: only
/// ids, names and how deep it is.
/// </summary>
internal sealed class StoryCheck : IPartWatch
{
    private readonly DocumentExpectation expected;
    private readonly List<string> faults;
    private readonly TableShapeCheck tables;
    private readonly TextCheck texts;
    private readonly FieldCheck fields;
    private readonly BookmarkCheck bookmarks;
    private readonly StyleCheck styles;
    private RelationUse part;
    private TextKind kind;
    private bool read;
    private bool hasBody;

    public StoryCheck(DocumentExpectation expected, StyleCheck styles, List<string> faults)
    {
        (this.expected, this.styles, this.faults) = (expected, styles, faults);
        tables = new TableShapeCheck(faults);
        texts = new TextCheck(faults);
        fields = new FieldCheck(expected.Fields, faults);
        bookmarks = new BookmarkCheck(faults);
        part = new RelationUse(new HashSet<string>(), faults);
        Controls = new ContentControlCheck(expected.Figures, faults);
    }

    /// <summary>The content controls of all stories.</summary>
    public ContentControlCheck Controls { get; }

    /// <summary>A story begins.</summary>
    /// <param name="relations">Ids of its part's relations.</param>
    /// <param name="body">Whether it is the body, which a screen reader goes through by its headings and tables.</param>
    public void Begin(IReadOnlySet<string> relations, bool body)
    {
        read = body && expected.Own;
        part = new RelationUse(relations, faults);
        kind = TextKind.None;
    }

    /// <summary>Reads the story that was begun.</summary>
    public void Read(XmlReader xml)
    {
        var at = new ReadElement(xml);
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    var (name, uri, empty) = (xml.LocalName, xml.NamespaceURI, xml.IsEmptyElement);
                    Start(name, uri, xml.Depth, at);
                    if (empty)
                    {
                        End(name, uri);
                    }

                    break;
                case XmlNodeType.EndElement:
                    End(xml.LocalName, xml.NamespaceURI);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when Listens:
                    Text(xml.Value);
                    break;
            }
        }

        EndStory();
    }

    /// <summary>The story that was begun ends.</summary>
    public void EndStory() => fields.EndStory();

    /// <summary>After the last story.</summary>
    public void EndDocument()
    {
        bookmarks.EndDocument();
        if (!hasBody)
        {
            faults.Add("The document has no body.");
        }
    }

    /// <inheritdoc/>
    public void Start(string name, string uri, int depth, ElementView at)
    {
        var word = uri == Xmlns.Word;
        tables.Child(depth, paragraph: word && name == "p");
        Controls.Child(depth);
        kind = TextKind.None;
        if (word)
        {
            Start(name, depth, at);
        }
        else
        {
            part.Check(at);
        }
    }

    /// <inheritdoc/>
    public void Text(string text)
    {
        if (kind == TextKind.Read)
        {
            texts.Text(text);
            Controls.Text(text);
        }
        else if (kind == TextKind.Field)
        {
            fields.Instruction(text);
        }
    }

    /// <inheritdoc/>
    public void End(string name, string uri)
    {
        kind = TextKind.None;
        if (uri == Xmlns.Word)
        {
            End(name);
        }
    }

    /// <summary>Whether somebody wants the next text.</summary>
    private bool Listens => kind switch { TextKind.Read => texts.Listens || Controls.Listens, TextKind.Field => true, _ => false };

    private void Start(string name, int depth, ElementView at)
    {
        switch (name)
        {
            case "t":
                texts.Start(at);
                kind = TextKind.Read;
                break;
            case "instrText":
                kind = TextKind.Field;
                break;
            case "p" or "pPr" or "r" or "rPr" or "tcPr" or "tcW" or "trPr" or "cantSplit" or "keepNext" or "noWrap" or "text":
                break;
            case "pStyle":
                styles.Paragraph(at, read);
                break;
            case "rStyle" or "tblStyle":
                styles.Used(at);
                break;
            case "numId":
                styles.List(at);
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
                tables.Span(depth, at.Value);
                break;
            case "vMerge":
                tables.Merge(depth, at.Value);
                break;
            case "tblHeader":
                tables.HeaderRow();
                break;
            case "tblCaption":
                tables.Caption(at.Value);
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
                Controls.Property(name, depth, at);
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
                fields.Mark(at);
                break;
            case "fldSimple":
                fields.Simple(at.Attribute("instr", Xmlns.Word));
                break;
            case "bookmarkStart":
                bookmarks.Start(at);
                break;
            case "bookmarkEnd":
                bookmarks.End(at);
                break;
            default:
                part.Check(at);
                break;
        }
    }

    private void End(string name)
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

    private enum TextKind
    {
        None,
        Read,
        Field,
    }
}
