using DocumentFormat.OpenXml;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>A heading, its blocks, and its subsections one level down: levels are never skipped.</summary>
internal static class SectionBlock
{
    public static IEnumerable<OpenXmlElement> Of(ReportSection section, int level, FigureControl figures) =>
    [
        ParagraphBlock.Of(WordStyle.Heading(level), section.Heading),
        .. section.Blocks.SelectMany(block => Of(block, figures)),
        .. section.Subsections.SelectMany(subsection => Of(subsection, level + 1, figures)),
    ];

    private static IEnumerable<OpenXmlElement> Of(ReportBlock block, FigureControl figures) => block switch
    {
        ReportParagraph paragraph => [ParagraphBlock.Of(paragraph, figures)],
        AttClauses att => ListBlock.Of(WordStyle.ListNumber, att.Clauses, figures),
        BulletList list => ListBlock.Of(WordStyle.ListBullet, list.Items, figures),
        ReportTable table => TableBlock.Of(table, figures),
        ReportChart chart => [ParagraphBlock.Of(WordStyle.Note, $"{chart.Caption}. {chart.Description}")],
        _ => throw new NotSupportedException($"No Word construct for {block.GetType().Name}."),
    };
}
