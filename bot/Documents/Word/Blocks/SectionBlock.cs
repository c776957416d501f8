using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>A heading, its blocks, and its subsections one level down: levels are never skipped.</summary>
internal static class SectionBlock
{
    public static void Write(BodyWriter to, ReportSection section, int level, string? heading = null, bool newPage = false)
    {
        to.Heading(level, heading ?? section.Heading, newPage);
        foreach (var block in section.Blocks)
        {
            Write(to, block);
        }

        foreach (var subsection in section.Subsections)
        {
            Write(to, subsection, level + 1);
        }
    }

    private static void Write(BodyWriter to, ReportBlock block)
    {
        switch (block)
        {
            case ReportParagraph paragraph:
                ParagraphBlock.Write(to, paragraph);
                break;
            case AttClauses att:
                ListBlock.Write(to, WordStyle.ListNumber, att.Clauses);
                break;
            case BulletList list:
                ListBlock.Write(to, WordStyle.ListBullet, list.Items);
                break;
            case ReportTable table:
                TableBlock.Write(to, table);
                break;
            case ReportChart chart:
                ChartBlock.Write(to, chart);
                break;
            default:
                throw new NotSupportedException($"No Word construct for {block.GetType().Name}.");
        }
    }
}
