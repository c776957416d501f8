using System.Globalization;
using TeamsAssistant.Documents.Word.Parts;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>
/// Where the blocks write: straight to XML, with nothing of the body kept. Gives out the ids that must be unique in the document.
/// </summary>
/// <param name="xml">The document part, inside its body.</param>
/// <param name="language">Language of the words that the writer adds.</param>
/// <param name="styles">Ids of the styles.</param>
/// <param name="textWidth">Between the side margins, twentieths of a point.</param>
/// <param name="taken">Ids that the template has given out already.</param>
internal sealed class BodyWriter(Utf8XmlWriter xml, Language language, StyleIds styles, int textWidth, TakenIds taken)
{
    private static readonly string[] Marks = ["br", "tab", "noBreakHyphen"];

    private const string MarkLetters = "\n\t\u2011";

    private int bookmarks;
    private int charts;

    public Utf8XmlWriter Xml => xml;

    public Language Language => language;

    public StyleIds Styles => styles;

    public int TextWidth => textWidth;

    /// <summary>Figures as content controls.</summary>
    public FigureControl Figures { get; } = new(language, taken);

    /// <summary>Whether headings get the bookmarks that a table of contents leads to.</summary>
    public bool Bookmarked { get; init; }

    /// <summary>Every paragraph outside a table stays on one page with the next, until this is taken back.</summary>
    public bool StayWithNext { get; set; }

    /// <summary>The number of the next chart, from 1.</summary>
    public int NextChart() => ++charts;

    /// <summary>An id for a drawing.</summary>
    public int NextDrawing() => taken.NextDrawing();

    public void Start(string name) => xml.WriteStartElement("w", name, Xmlns.Word);

    public void End() => xml.WriteEndElement();

    /// <summary>An element that says nothing but its name.</summary>
    public void Flag(string name)
    {
        Start(name);
        End();
    }

    /// <summary>An element with one value.</summary>
    public void Value(string name, string value)
    {
        Start(name);
        Attribute("val", value);
        End();
    }

    public void Attribute(string name, string value) => xml.Attribute("w", name, Xmlns.Word, value);

    public void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Begins a paragraph in a style; <see cref="End"/> ends it.</summary>
    public void StartParagraph(string style, bool withNext = false, bool newPage = false)
    {
        Start("p");
        Start("pPr");
        Value("pStyle", styles[style]);
        if (withNext)
        {
            Flag("keepNext");
        }

        if (newPage)
        {
            Flag("pageBreakBefore");
        }

        End();
    }

    /// <summary>A paragraph of plain text.</summary>
    public void Paragraph(string style, string text)
    {
        StartParagraph(style, StayWithNext);
        Run(text);
        End();
    }

    /// <summary>A heading; its levels 1 and 2 can be found from the table of contents.</summary>
    public void Heading(int level, string text, bool newPage = false)
    {
        StartParagraph(WordStyle.Heading(level), StayWithNext, newPage);
        var id = Bookmarked && level <= ContentsBlock.Levels ? ContentsBlock.Bookmark(++bookmarks) : null;
        var number = id is null ? 0 : taken.NextBookmark();
        if (id is not null)
        {
            Start("bookmarkStart");
            Attribute("id", number);
            Attribute("name", id);
            End();
        }

        Run(SafeText.OrDash(text));
        if (id is not null)
        {
            Start("bookmarkEnd");
            Attribute("id", number);
            End();
        }

        End();
    }

    /// <summary>A run of text. A line feed, a tab and a no-break hyphen become Word's own.</summary>
    public void Run(string text, bool strong = false)
    {
        Start("r");
        if (strong)
        {
            Start("rPr");
            Value("rStyle", styles[WordStyle.Strong]);
            End();
        }

        var safe = SafeText.Of(text);
        for (var from = 0; from < safe.Length;)
        {
            var mark = safe.AsSpan(from).IndexOfAny(MarkLetters);
            var to = mark < 0 ? safe.Length : from + mark;
            if (to > from)
            {
                Stretch(from == 0 && to == safe.Length ? safe : safe[from..to]);
            }

            if (to < safe.Length)
            {
                Flag(Marks[MarkLetters.IndexOf(safe[to], StringComparison.Ordinal)]);
            }

            from = to + 1;
        }

        End();
    }

    private void Stretch(string text)
    {
        Start("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        End();
    }
}
