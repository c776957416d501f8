using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>Appendices: sections on pages of their own.</summary>
internal static class AppendixBlock
{
    public static void Write(BodyWriter to, IReadOnlyList<ReportSection> appendices)
    {
        foreach (var appendix in appendices)
        {
            SectionBlock.Write(to, appendix, level: 1, newPage: true);
        }
    }
}
