using DocumentFormat.OpenXml;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>The head: sender, to whom, labelled fields on a tab, and the title. No layout table, so that it reads in order.</summary>
internal static class HeadBlock
{
    public static IEnumerable<OpenXmlElement> Of(ReportContent content) =>
    [
        ParagraphBlock.Of(WordStyle.Sender, content.Sender),
        ParagraphBlock.Of(WordStyle.Subtitle, content.Addressee),
        .. content.Head.Select(field => ParagraphBlock.Of(WordStyle.HeadField, [RunBlock.Of($"{SafeText.Line(field.Label)}\t"), RunBlock.Of(field.Value, strong: true)])),
        ParagraphBlock.Of(WordStyle.Title, content.Title),
    ];
}
