using System.Globalization;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>
/// The table of contents: a field whose entries are filled in and lead to the headings, so that it is right before anybody updates it.
/// For that it leaves out page numbers, which only Word's own layout knows.
/// </summary>
internal static class ContentsBlock
{
    /// <summary>Headings of these levels are in it.</summary>
    public const int Levels = 2;

    /// <summary>So many headings make a report long.</summary>
    private const int Many = 20;

    private static readonly TextSource Texts = new(typeof(WordWriter), "Texts");

    /// <summary>Whether the report has one: as it says, else when it is long. The list of sources, which nearly all have, makes none long.</summary>
    public static bool IsIn(ReportContent content) =>
        content.HasContents ?? (content.Appendices.Count > 1 || content.Sections.Sum(section => 1 + section.Subsections.Count) >= Many);

    /// <summary>The name of the bookmark at the heading of the number, counted from 1.</summary>
    public static string Bookmark(int number) => string.Create(CultureInfo.InvariantCulture, $"_Toc{number:00000000}");

    /// <summary>Writes it.</summary>
    /// <param name="to">The body.</param>
    /// <param name="headings">Level and text of each heading of level 1 and 2, in the document's order; none: nothing is written.</param>
    public static void Write(BodyWriter to, IReadOnlyList<(int Level, string Text)> headings)
    {
        if (headings.Count == 0)
        {
            return;
        }

        to.Paragraph(WordStyle.ContentsHeading, Texts[to.Language, "Contents"]);
        for (var i = 0; i < headings.Count; i++)
        {
            to.StartParagraph(WordStyle.Contents(headings[i].Level));
            if (i == 0)
            {
                Begin(to);
            }

            to.Start("hyperlink");
            to.Attribute("anchor", Bookmark(i + 1));
            to.Attribute("history", "1");
            to.Run(SafeText.OrDash(headings[i].Text));
            to.End();
            if (i == headings.Count - 1)
            {
                Mark(to, "end");
            }

            to.End();
        }
    }

    /// <summary>Level and text of the headings of the whole report, appendices last.</summary>
    public static IReadOnlyList<(int Level, string Text)> Of(ReportContent content) =>
    [
        .. content.Sections.Concat(content.Appendices).SelectMany(section => Of(section)),
    ];

    /// <summary>Level and text of a section's headings as the table of contents lists them.</summary>
    public static IEnumerable<(int Level, string Text)> Of(ReportSection section, string? heading = null) =>
        section.Subsections.Select(part => (2, part.Heading)).Prepend((1, heading ?? section.Heading));

    private static void Begin(BodyWriter to)
    {
        Mark(to, "begin");
        to.Start("r");
        to.Start("instrText");
        to.Xml.WriteAttributeString("xml", "space", null, "preserve");
        to.Xml.WriteString(string.Create(CultureInfo.InvariantCulture, $" TOC \\o \"1-{Levels}\" \\n \\h "));
        to.End();
        to.End();
        Mark(to, "separate");
    }

    private static void Mark(BodyWriter to, string type)
    {
        to.Start("r");
        to.Start("fldChar");
        to.Attribute("fldCharType", type);
        to.End();
        to.End();
    }
}
