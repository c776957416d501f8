using DocumentFormat.OpenXml;
using TeamsAssistant.Documents.Reports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>A paragraph in a style.</summary>
internal static class ParagraphBlock
{
    public static W.Paragraph Of(ReportParagraph paragraph, FigureControl figures) =>
        Of(StyleOf(paragraph.Role), RunBlock.Of(paragraph.Text, figures));

    public static W.Paragraph Of(string style, string text) => Of(style, [RunBlock.Of(text)]);

    public static W.Paragraph Of(string style, IEnumerable<OpenXmlElement> runs) =>
        new([new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } }, .. runs]);

    private static string StyleOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Lead => WordStyle.Lead,
        ParagraphRole.Quote => WordStyle.Quote,
        ParagraphRole.Note => WordStyle.Note,
        _ => WordStyle.Normal,
    };
}
