using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What has been handed over, when and by whom: newest first.</summary>
public static class HandOverListCard
{
    private const int MostRows = 15;

    /// <summary>Draws the card.</summary>
    /// <param name="handOvers">Oldest first.</param>
    /// <param name="names">Names of people by Entra object id.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(IReadOnlyList<HandOver> handOvers, IReadOnlyDictionary<string, string> names, Language language)
    {
        var words = new Wording(language);
        return CardFrame.Message(
            words,
            handOvers.Count == 0 ? words["handover.none"] : words["handover.history", handOvers.Count],
            [
                Pieces.Heading(words["handover.historyTitle"]),
                handOvers.Count == 0 ? Pieces.Line(words["handover.none"]) : null,
                .. handOvers.Reverse().Take(MostRows).Select(one => Pieces.Line(
                    Pieces.Strong(Wording.Iso(MunicipalClock.DayOf(one.At))),
                    Pieces.Run("\u00A0" + words["handover.entry", Name(one.From), Name(one.To), one.Initiatives.Count], 300),
                    Pieces.Subtle("\u00A0· " + words["handover.by", Name(one.By)]))),
                handOvers.Count > MostRows ? Pieces.Quiet(words["list.more", handOvers.Count - MostRows]) : null,
            ]);

        string Name(string id) => CardText.Literal(names.GetValueOrDefault(id, words["overview.unknownPerson"]), 60);
    }
}
