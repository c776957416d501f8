using System.Text;
using AdaptiveCards;
using Newtonsoft.Json;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>
/// A round's card as one of those asked sees it: her next question, what was said last, and the two ways to answer. It has no inputs, so
/// that a client that asks for it again takes nothing that somebody types.
/// </summary>
public static class OwnRoundCard
{
    /// <summary>Draws the card.</summary>
    public static CardMessage Of(OwnRoundView view, Language language)
    {
        var words = new Wording(language);
        var round = view.Overview.Round;
        var answered = view.Mine.Count(prompt => prompt.Answer is not null);
        var next = view.Mine.FirstOrDefault(prompt => prompt.Answer is null);
        var title = RoundName.Title(view.Overview, words);
        var question = next is null ? words["own.done"] : words["own.next", CardText.Literal(next.Initiative.Name)];
        var message = CardFrame.Message(
            words,
            words["own.summary", title, question],
            [
                Pieces.Heading(title),
                Pieces.Quiet(RoundName.Whose(round, view.Committee, words)),
                Pieces.Line(Pieces.Strong(question)),
                next is null ? null : Pieces.Quiet(words["own.position", answered + 1, view.Mine.Count, words.Day(round.LastAnswer)]),
                next?.Latest is { } latest ? Pieces.Line(LastSaid(latest, words)) : null,
                Pieces.Small(words["own.count", view.Overview.Answered.Count(), view.Overview.Prompts.Count]),
                .. Buttons.Rows(
                    next is null ? null : Buttons.Primary(words["round.answer"], OpensOf(view, next.Initiative.Id, language)),
                    next?.Latest is { } last
                        ? Buttons.Press(words["form.noChange"], new AnswerNoChange(round.Id, next.Initiative.Id, FormOf(view, last), language))
                        : null,
                    Buttons.Press(words[next is null ? "round.answers" : "round.missing"], new RoundMissing(round.Id, language))),
            ]);
        return view.TeamsId is { } id ? message.RefreshedFor(view.Overview, [id], language) : message;
    }

    /// <summary>The card, asked for again by the clients of the people when they look at it.</summary>
    internal static CardMessage RefreshedFor(this CardMessage message, RoundOverview overview, IEnumerable<string> teamsIds, Language language)
    {
        var refresh = new RoundRefresh(overview.Round.Id, language) { Only = overview.Only };
        var room = MostBytes - Encoding.UTF8.GetByteCount(message.ToContent().ToString(Formatting.None));
        message.Card.Refresh = new AdaptiveRefresh
        {
            Action = new AdaptiveExecuteAction
            {
                Title = new Wording(language)["round.refresh"],
                Verb = refresh.Verb,
                Data = refresh.ToData(),
                AssociatedInputs = AdaptiveAssociatedInputs.None,
            },
            UserIds = [.. teamsIds.Take(MostRefreshed).TakeWhile(id => (room -= id.Length + IdOverhead) > 0)],
        };
        return message;
    }

    /// <summary>Most ids that Teams takes; whoever is beyond them has the button.</summary>
    internal const int MostRefreshed = 60;

    // What a message may be (facts: 14,000 characters pass everywhere), without the refresh itself.
    private const int MostBytes = 13_700;

    private const int IdOverhead = 3;

    // Drawn twice it is the same form: pressed on two screens it is one answer.
    private static string FormOf(OwnRoundView view, LatestState last) => $"own-{last.Update.Id}-{view.Person}";

    // Of a part of the round the next question is not the first that she has in the whole.
    private static CardPayload OpensOf(OwnRoundView view, string initiative, Language language) =>
        view.Overview.Only.Count > 0 ? new UpdateOpen(initiative, language) : new AnswerOpen(view.Overview.Round.Id, language);

    private static string LastSaid(LatestState latest, Wording words)
    {
        var day = words.Day(MunicipalClock.DayOf(latest.Update.At));
        var level = words["level.choice", (int)latest.Update.Answer.Level, words.LevelName(latest.Update.Answer.Level)];
        return latest.Progress is { } progress
            ? words["own.last", day, level, words.Percent(progress.Percent)]
            : words["own.lastLevel", day, level];
    }
}
