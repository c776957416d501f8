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
        return Of(words["export.done", RoundName.Of(round, language), rows], file, link, words);
    }

    /// <summary>Draws the card of a workbook with figures.</summary>
    /// <param name="name">What it is of.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="link">Opens it.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(string name, string file, Uri link, Language language)
    {
        var words = new Wording(language);
        return Of(words["export.figures", CardText.Literal(name, 200)], file, link, words);
    }

    private static CardMessage Of(string done, string file, Uri link, Wording words)
    {
        return CardFrame.Message(
            words,
            done,
            Pieces.Heading(words["export.title"]),
            Pieces.Line(done),
            Pieces.Fact(words["agenda.file"], file),
            Buttons.Row(Buttons.Open(words["export.open"], link)));
    }
}
