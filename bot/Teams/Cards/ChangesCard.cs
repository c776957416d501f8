using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What has changed since a matter's document was made, and the button that makes the next version.</summary>
public static class ChangesCard
{
    private const int MostRows = 12;

    /// <summary>Draws the card.</summary>
    public static CardMessage Of(Matter matter, IReadOnlyList<FigureChange> changes, bool handles, Language language)
    {
        var words = new Wording(language);
        var summary = words[changes.Count == 0 ? "changes.none" : "changes.summary", changes.Count];
        return CardFrame.Message(
            words,
            summary,
            [
                Pieces.Heading(words["changes.title", MatterRules.NameOf(matter)]),
                Pieces.Line(summary),
                .. changes.Take(MostRows).SelectMany(change => new AdaptiveCards.AdaptiveElement[]
                {
                    Pieces.Line(Pieces.Strong(SourceCard.NameOf(change.About, words))),
                    Pieces.Line(words["changes.line", change.Then?.Text ?? words["changes.absent"], change.Now?.Text ?? words["changes.absent"]]),
                }),
                changes.Count > MostRows ? Pieces.Quiet(words["list.more", changes.Count - MostRows]) : null,
                changes.Count > 0 && handles && MatterRules.MayMake(matter)
                    ? Buttons.Row(Buttons.Primary(words["matter.next"], new MatterPress(matter.Committee, matter.Id, MatterDeed.Make, language)))
                    : null,
            ]);
    }
}
