using System.Globalization;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>
/// A figure as a plain-text content control inside its paragraph: the tag is its key in the <c>FigureMap</c>, the title tells people what
/// it is. One per document, since the controls' ids count within it.
/// </summary>
internal sealed class FigureControl(Language language, TakenIds taken)
{
    /// <summary>Word cuts a control's title here.</summary>
    private const int LongestTitle = 64;

    private static readonly TextSource Texts = new(typeof(WordWriter), "Texts");

    private readonly Dictionary<FigureKind, string> kinds = [];

    public void Write(BodyWriter to, Figure figure)
    {
        to.Start("sdt");
        to.Start("sdtPr");
        to.Value("alias", Title(figure));
        to.Value("tag", figure.Key);
        to.Value("id", taken.NextControl().ToString(CultureInfo.InvariantCulture));
        to.Flag("text");
        to.End();
        to.Start("sdtContent");
        to.Run(SafeText.OrDash(figure.Text));
        to.End();
        to.End();
    }

    /// <summary>What it is and when, then about whom, so that a long name is what gets cut.</summary>
    public string Title(Figure figure)
    {
        if (!kinds.TryGetValue(figure.Kind, out var kind))
        {
            kinds[figure.Kind] = kind = Texts[language, $"Figure.{figure.Kind}"];
        }

        var period = SafeText.Cut(figure.Period, 4);
        return SafeText.Cut(SafeText.Line($"{kind} {period}, {SafeText.Cut(figure.About, 2 * LongestTitle)}"), LongestTitle);
    }
}
