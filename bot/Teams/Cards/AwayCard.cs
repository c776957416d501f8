using TeamsAssistant.Calendar;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>That somebody is away: which days, who answers, and for what.</summary>
public static class AwayCard
{
    private const int MostRows = 12;

    /// <summary>Draws the receipt.</summary>
    public static CardMessage Of(AwayView view, Language language)
    {
        var words = new Wording(language);
        var days = Days(view.Days, words);
        var standIn = view.StandIn is { } name ? CardText.Literal(name, 80) : null;
        var title = view.Name is { } other ? words["away.title", CardText.Literal(other, 80)] : words["away.titleYou"];
        var answers = standIn is null ? words["away.deputies"] : words["away.standIn", standIn];
        var unanswered = view.Answering.Count(one => one.By is null);
        return CardFrame.Message(
            words,
            words["away.summary", title, days, answers],
            [
                Pieces.Heading(title),
                Pieces.Fact(words["away.days"], days),
                Pieces.Line(answers),
                view.StandInIsAway && standIn is not null ? Pieces.Alert(words["away.standInAway", standIn]) : null,
                unanswered > 0 ? Pieces.Alert(words["away.nobody", unanswered]) : null,
                view.Answering.Count == 0 ? Pieces.Quiet(words["away.nothing"]) : Pieces.Section(words["away.initiatives", view.Answering.Count]),
                .. view.Answering.Take(MostRows).Select(one => Pieces.Line(
                    Pieces.Run(one.Initiative.Name, 80), Pieces.Subtle("\u00A0· " + (one.By is { } by ? CardText.Literal(by, 60) : words["away.nobodyShort"])))),
                view.Answering.Count > MostRows ? Pieces.Quiet(words["list.more", view.Answering.Count - MostRows]) : null,
                Buttons.Row(Buttons.Press(words[view.Name is null ? "away.back" : "away.backOther"], new AwayEnd(view.Person, language))),
            ]);
    }

    /// <summary>The days: a day alone is written once.</summary>
    internal static string Days(Period days, Wording words) => days.From == days.To ? words.Day(days.From) : words.Span(days);
}
