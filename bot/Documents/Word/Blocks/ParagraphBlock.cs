using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>A paragraph in the style of its role, or an item of a list in the list's.</summary>
internal static class ParagraphBlock
{
    public static void Write(BodyWriter to, ReportParagraph paragraph) => Write(to, StyleOf(paragraph.Role), paragraph.Text);

    public static void Write(BodyWriter to, string style, IReadOnlyList<ReportRun> runs, bool withNext = false)
    {
        to.StartParagraph(style, withNext || to.StayWithNext);
        RunBlock.Write(to, runs);
        to.End();
    }

    private static string StyleOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Lead => WordStyle.Lead,
        ParagraphRole.Quote => WordStyle.Quote,
        ParagraphRole.Note => WordStyle.Note,
        _ => WordStyle.Normal,
    };
}
