using DocumentFormat.OpenXml;
using TeamsAssistant.Documents.Reports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>Runs of text. A line feed, a tab and a no-break hyphen become Word's own.</summary>
internal static class RunBlock
{
    private const char NoBreakHyphen = '\u2011';

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

        var rest = SafeText.Of(text);
        while (rest.Length > 0)
        {
            var mark = rest.IndexOfAny(['\n', '\t', NoBreakHyphen]);
            var stretch = mark < 0 ? rest : rest[..mark];
            if (stretch.Length > 0)
            {
                run.Append(new W.Text(stretch) { Space = SpaceProcessingModeValues.Preserve });
            }

            if (mark < 0)
            {
                break;
            }

            run.Append(Mark(rest[mark]));
            rest = rest[(mark + 1)..];
        }

        return run;
    }

    private static OpenXmlElement Mark(char mark) => mark switch
    {
        '\n' => new W.Break(),
        '\t' => new W.TabChar(),
        _ => new W.NoBreakHyphen(),
    };
}
