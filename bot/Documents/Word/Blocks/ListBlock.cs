using TeamsAssistant.Documents.Reports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>List paragraphs; number or bullet comes from the style's numbering.</summary>
internal static class ListBlock
{
    public static IEnumerable<W.Paragraph> Of(string style, IReadOnlyList<IReadOnlyList<ReportRun>> items, FigureControl figures) =>
        items.Select(item => ParagraphBlock.Of(style, RunBlock.Of(item, figures)));
}
