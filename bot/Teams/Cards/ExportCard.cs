using AdaptiveCards;
using TeamsAssistant.Rounds;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>That a round lies in the library as a workbook, and where.</summary>
public static class ExportCard
{
    /// <summary>Draws the card.</summary>
    /// <param name="round">The round.</param>
    /// <param name="rows">How many initiatives are in it.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="link">Opens it.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(Round round, int rows, string file, Uri link, Language language)
    {
        var words = new Wording(language);
        return Draw(words["export.title"], words["export.done", RoundName.Of(round, language), rows], file, words, Buttons.Open(words["export.open"], link));
    }

    /// <summary>Draws the card of figures, as a workbook and as .csv.</summary>
    /// <param name="name">What it is of.</param>
    /// <param name="file">Name of the workbook.</param>
    /// <param name="link">Opens the workbook.</param>
    /// <param name="csv">Opens the .csv.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(string name, string file, Uri link, Uri csv, Language language)
    {
        var words = new Wording(language);
        return Draw(
            words["export.figuresTitle"], words["export.figures", CardText.Literal(name, 200)], file, words, Buttons.Open(words["export.open"], link), Buttons.Open(words["export.csv"], csv));
    }

    private static CardMessage Draw(string title, string done, string file, Wording words, params AdaptiveAction[] open) => CardFrame.Message(
        words,
        done,
        Pieces.Heading(title),
        Pieces.Line(done),
        Pieces.Fact(words["agenda.file"], file),
        Buttons.Row(open));
}
