using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>Runs of text and figures.</summary>
internal static class RunBlock
{
    public static void Write(BodyWriter to, IReadOnlyList<ReportRun> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i] is FigureRun figure)
            {
                to.Figures.Write(to, figure.Figure);
            }
            else
            {
                to.Run(runs[i].Text, strong: runs[i] is TextRun { Strong: true });
            }
        }
    }
}
