using TeamsAssistant.Initiatives;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Initiatives without an owner: nobody is asked about them.</summary>
public static class UnownedCard
{
    private const int MostRows = 25;

    /// <summary>Draws the card.</summary>
    /// <param name="initiatives">The initiatives, of the committees that the reader coordinates.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(IReadOnlyList<Initiative> initiatives, Language language)
    {
        var words = new Wording(language);
        var summary = initiatives.Count == 0 ? words["unowned.none"] : words["unowned.summary", initiatives.Count];
        return CardFrame.Message(
            words,
            summary,
            [
                Pieces.Heading(words["unowned.title"]),
                Pieces.Line(summary),
                .. initiatives.Take(MostRows).Select(one => Pieces.Line(
                    Pieces.Run(one.Name, 80), Pieces.Subtle("\u00A0· " + CardText.Literal($"{one.Id}, {one.Committee}", 60)))),
                initiatives.Count > MostRows ? Pieces.Quiet(words["list.more", initiatives.Count - MostRows]) : null,
                initiatives.Count > 0 ? Pieces.Quiet(words["unowned.how"]) : null,
            ]);
    }
}
