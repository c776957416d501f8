using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Blocks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>Municipality to the left, kind of document to the right, on every page.</summary>
internal static class PageHeader
{
    public static W.Header Of(ReportContent content) => new(ParagraphBlock.Of(
        WordStyle.Header,
        [RunBlock.Of(SafeText.Line(content.Municipality), strong: true), RunBlock.Of($"\t{SafeText.Line(content.Kind)}")]));
}
