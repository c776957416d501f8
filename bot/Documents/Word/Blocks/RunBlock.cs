using DocumentFormat.OpenXml;
using TeamsAssistant.Documents.Reports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>Runs of text; a line feed becomes a line break, a tab a tab.</summary>
internal static class RunBlock
{
    public static IEnumerable<OpenXmlElement> Of(IEnumerable<ReportRun> runs, FigureControl figures) => runs.Select(run => run switch
    {
        FigureRun figure => figures.Of(figure.Figure),
        TextRun { Strong: true } strong => Of(strong.Words, strong: true),
        _ => (OpenXmlElement)Of(run.Text),
    });

    public static W.Run Of(string text, bool strong = false)
    {
        var run = new W.Run();
        if (strong)
        {
            run.RunProperties = new W.RunProperties { RunStyle = new W.RunStyle { Val = WordStyle.Strong } };
        }

        var lines = SafeText.Of(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new W.Break());
            }

            AddLine(run, lines[i]);
        }

        return run;
    }

    private static void AddLine(W.Run run, string line)
    {
        var stretches = line.Split('\t');
        for (var i = 0; i < stretches.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new W.TabChar());
            }

            if (stretches[i].Length > 0)
            {
                run.Append(new W.Text(stretches[i]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
    }
}
