using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>List paragraphs; number or bullet comes from the style's numbering.</summary>
internal static class ListBlock
{
    /// <summary>A list of so few items stays on one page.</summary>
    private const int Few = 3;

    public static void Write(BodyWriter to, string style, IReadOnlyList<IReadOnlyList<ReportRun>> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            ParagraphBlock.Write(to, style, items[i], withNext: items.Count <= Few && i < items.Count - 1);
        }
    }
}
