using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Blocks;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>Municipality to the left, kind of document to the right, on every page.</summary>
internal static class PageHeader
{
    public static void Write(BodyWriter to, ReportContent content)
    {
        to.Start("hdr");
        to.StartParagraph(WordStyle.Header);
        to.Run(SafeText.Line(content.Municipality), strong: true);
        to.Run($"\t{SafeText.Line(content.Kind)}");
        to.End();
        to.End();
    }
}
