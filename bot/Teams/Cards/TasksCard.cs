using AdaptiveCards;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What waits for a person: questions first, those past their last day before the others.</summary>
public static class TasksCard
{
    private const int MostQuestions = 12;
    private const int MostOwned = 6;
    private const int MostOthers = 6;

    /// <summary>Draws the card.</summary>
    /// <param name="tasks">What waits.</param>
    /// <param name="latest">Where an initiative stands, or null.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="sentBack">Matters that a committee sent back and that wait for her; null: none.</param>
    public static CardMessage Of(
        PersonalTasks tasks, Func<Initiative, LatestState?> latest, Language language, IReadOnlyList<Matter>? sentBack = null)
    {
        sentBack ??= [];
        var words = new Wording(language);
        var late = tasks.Questions.Count(question => question.Round.LastAnswer < tasks.Today);
        var none = tasks.None && sentBack.Count == 0;
        var summary = none ? words["tasks.none"] : words["tasks.summary", tasks.Questions.Count, late, tasks.Owned.Count];
        var back = sentBack.Count == 0 ? "" : $" {words["tasks.sentBack", sentBack.Count]}.";
        return CardFrame.Message(
            words,
            summary + back,
            [
                Pieces.Heading(words["tasks.title"]),
                none ? Pieces.Line(summary) : null,
                .. SentBack(sentBack, words),
                .. Questions(tasks, words),
                .. Owned(tasks, latest, words),
                .. List(words["tasks.standingIn", tasks.StandingIn.Count], tasks.StandingIn, words),
                .. ToClose(tasks.ToClose, words),
                .. List(words["tasks.withoutOwner", tasks.WithoutOwner.Count], tasks.WithoutOwner, words),
            ]);
    }

    private static IEnumerable<AdaptiveElement?> SentBack(IReadOnlyList<Matter> matters, Wording words)
    {
        if (matters.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(words["tasks.sentBack", matters.Count]);
        foreach (var matter in matters.Take(MostOthers))
        {
            yield return Pieces.Beside(
                Pieces.Line(Pieces.Strong(MatterRules.NameOf(matter)), Pieces.Run("\u00A0" + CardText.Literal(matter.Latest?.Asked ?? "", 200), 220)),
                Buttons.Row(Buttons.Press(words["matter.answer"], new MatterPress(matter.Committee, matter.Id, MatterDeed.AskAnswer, words.Language))));
        }

        yield return matters.Count > MostOthers ? Pieces.Quiet(words["list.more", matters.Count - MostOthers]) : null;
    }

    private static IEnumerable<AdaptiveElement?> Questions(PersonalTasks tasks, Wording words)
    {
        var left = MostQuestions;
        foreach (var round in tasks.Questions.GroupBy(question => question.Round))
        {
            var late = round.Key.LastAnswer < tasks.Today;
            var due = words[late ? "tasks.late" : "tasks.due", RoundName.Of(round.Key, words.Language), words.Day(round.Key.LastAnswer)];
            yield return Pieces.Section(words["tasks.round", RoundName.Of(round.Key, words.Language), round.Count()]);
            yield return late ? Pieces.Alert(due) : Pieces.Quiet(due);
            foreach (var question in round.Take(left))
            {
                yield return Pieces.Line(
                    Pieces.Run(question.Prompt.Initiative.Name, 80),
                    Pieces.Subtle(question.Bond == QuestionBond.Owner ? "" : "\u00A0· " + words[$"tasks.{question.Bond}"]));
            }

            if (round.Count() > left)
            {
                yield return Pieces.Quiet(words["list.more", round.Count() - left]);
            }

            left = Math.Max(1, left - round.Count());
            yield return Buttons.Row(Buttons.Press(words["tasks.answer"], new AnswerOpen(round.Key.Id, words.Language)));
        }
    }

    private static IEnumerable<AdaptiveElement?> Owned(PersonalTasks tasks, Func<Initiative, LatestState?> latest, Wording words)
    {
        if (tasks.Owned.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(words["tasks.owned", tasks.Owned.Count]);
        foreach (var initiative in tasks.Owned.Take(MostOwned))
        {
            yield return Pieces.Beside(
                Pieces.Line(Pieces.Run(initiative.Name, 80), Pieces.Subtle("\u00A0· " + Age(latest(initiative), tasks.Today, words))),
                Buttons.Row(Buttons.Press(words["status.update"], new UpdateOpen(initiative.Id, words.Language))));
        }

        if (tasks.Owned.Count > MostOwned)
        {
            yield return Pieces.Quiet(words["list.more", tasks.Owned.Count - MostOwned]);
        }
    }

    private static IEnumerable<AdaptiveElement?> ToClose(IReadOnlyList<Round> rounds, Wording words)
    {
        if (rounds.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(words["tasks.toClose", rounds.Count]);
        foreach (var round in rounds.Take(MostOthers))
        {
            yield return Pieces.Beside(
                Pieces.Line(Pieces.Run(RoundName.Full(round, null, words)), Pieces.Subtle("\u00A0· " + words["tasks.lastDay", words.Day(round.LastAnswer)])),
                Buttons.Row(Buttons.Press(words["tasks.show"], new RoundMissing(round.Id, words.Language))));
        }
    }

    private static IEnumerable<AdaptiveElement> List(string title, IReadOnlyList<Initiative> initiatives, Wording words)
    {
        if (initiatives.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(title);
        foreach (var initiative in initiatives.Take(MostOthers))
        {
            yield return Pieces.Line(Pieces.Run(initiative.Name, 80), Pieces.Subtle("\u00A0· " + initiative.Committee));
        }

        if (initiatives.Count > MostOthers)
        {
            yield return Pieces.Quiet(words["list.more", initiatives.Count - MostOthers]);
        }
    }

    private static string Age(LatestState? latest, DateOnly today, Wording words) => latest is null
        ? words["tasks.never"]
        : words["tasks.age", Math.Max(0, today.DayNumber - MunicipalClock.DayOf(latest.Update.At).DayNumber)];
}
