using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>
/// A figure as a plain-text content control inside its paragraph: the tag is its key in the <c>FigureMap</c>, the title tells people what
/// it is. One per document, since the controls' ids count within it.
/// </summary>
internal sealed class FigureControl(Language language)
{
    /// <summary>Word cuts a control's title here.</summary>
    private const int LongestTitle = 64;

    private static readonly TextSource Texts = new(typeof(WordWriter), "Texts");

    private int given;

    public W.SdtRun Of(Figure figure) => new(
        new W.SdtProperties(
            new W.SdtAlias { Val = Title(figure) },
            new W.Tag { Val = figure.Key },
            new W.SdtId { Val = ++given },
            new W.SdtContentText()),
        new W.SdtContentRun(RunBlock.Of(figure.Text)));

    /// <summary>What it is and when, then about whom, so that a long name is what gets cut.</summary>
    private string Title(Figure figure)
    {
        var period = figure.Period.Length == 4 ? figure.Period : figure.Period[..4];
        return SafeText.Cut(SafeText.Line($"{Texts[language, $"Figure.{figure.Kind}"]} {period}, {figure.About}"), LongestTitle);
    }
}
