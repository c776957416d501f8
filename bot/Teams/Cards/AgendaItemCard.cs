using TeamsAssistant.Committees;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>That the document for a meeting is ready, where it is, and what is missing in it.</summary>
public static class AgendaItemCard
{
    private const int MostRows = 12;

    /// <summary>Draws the card.</summary>
    /// <param name="item">The agenda item.</param>
    /// <param name="committee">Name of its committee, or null: the abbreviation is shown.</param>
    /// <param name="link">Opens the document.</param>
    /// <param name="missing">What is missing in it, each a sentence in the reader's language.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(AgendaItem item, string? committee, Uri link, IReadOnlyList<string> missing, Language language)
    {
        var words = new Wording(language);
        var body = CardText.Literal(committee ?? item.Committee, 160);
        var ready = words["agenda.summary", body, words.Day(item.Meeting)];
        var lacks = missing.Count == 0 ? words["agenda.complete"] : words["agenda.lacks", missing.Count];
        return CardFrame.Message(
            words,
            $"{ready} {lacks}",
            [
                Pieces.Heading(words["agenda.title"]),
                Pieces.Quiet(words["agenda.for", body, words.Day(item.Meeting)]),
                Pieces.Fact(words["agenda.file"], item.File[(item.File.LastIndexOf('/') + 1)..]),
                Pieces.Fact(words["agenda.diaryNumber"], item.DiaryNumber ?? words["agenda.noDiaryNumber"]),
                Buttons.Row(Buttons.Open(words["agenda.open"], link)),
                missing.Count == 0 ? Pieces.Line(lacks) : Pieces.Section(words["agenda.missingCount", missing.Count]),
                .. missing.Take(MostRows).Select(Pieces.Line),
                missing.Count > MostRows ? Pieces.Quiet(words["list.more", missing.Count - MostRows]) : null,
                missing.Count > 0 ? Pieces.Quiet(words["agenda.gate"]) : null,
            ]);
    }
}
