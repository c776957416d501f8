using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>List paragraphs; number or bullet comes from the style's numbering.</summary>
internal static class ListBlock
{
    public static void Write(BodyWriter to, string style, IReadOnlyList<IReadOnlyList<ReportRun>> items)
    {
        foreach (var item in items)
        {
            ParagraphBlock.Write(to, style, item);
        }
    }
}
