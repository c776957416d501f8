using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>The head: sender, to whom, labelled fields on a tab, and the title. No layout table, so that it reads in order.</summary>
internal static class HeadBlock
{
    public static void Write(BodyWriter to, ReportContent content)
    {
        to.Paragraph(WordStyle.Sender, content.Sender);
        to.Paragraph(WordStyle.Subtitle, content.Addressee);
        foreach (var field in content.Head)
        {
            to.StartParagraph(WordStyle.HeadField);
            to.Run($"{SafeText.Line(field.Label)}\t");
            to.Run(field.Value, strong: true);
            to.End();
        }

        to.Paragraph(WordStyle.Title, content.Title);
    }
}
