using System.Globalization;
using AdaptiveCards;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What the overview sums up: answers by committee and department, levels now against last time, and the trend of each area.</summary>
internal static class RoundOverviewSections
{
    private const int MostGroups = 6;
    private const int MostNamed = 3;

    /// <summary>Answered, late and missing by committee and by department; a single group says nothing new.</summary>
    public static IEnumerable<AdaptiveElement> Groups(RoundOverview overview, Wording words) =>
        Group(words["overview.byCommittee"], overview, one => one.Committee, words)
            .Concat(Group(words["overview.byDepartment"], overview, one => one.Department ?? words["overview.noDepartment"], words));

    /// <summary>How many are at each level now and before, and which rose.</summary>
    /// <param name="answered">Those that answered and that the reader may see.</param>
    /// <param name="words">The reader's language.</param>
    public static IEnumerable<AdaptiveElement> Levels(IReadOnlyList<PromptStatus> answered, Wording words)
    {
        var states = answered.Where(prompt => prompt.Latest is not null).Select(prompt => (prompt.Initiative, Latest: prompt.Latest!)).ToList();
        if (states.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(words["overview.levels"]);
        yield return Pieces.Line(Counts(states.Select(one => one.Latest.Update.Answer.Level), words));
        var before = states.Where(one => one.Latest.PreviousLevel is not null).ToList();
        if (before.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Quiet(words["overview.levelsBefore", Counts(before.Select(one => one.Latest.PreviousLevel!.Value), words)]);
        var rose = before.Where(one => one.Latest.Update.Answer.Level > one.Latest.PreviousLevel).OrderByDescending(one => one.Latest.Update.Answer.Level).ToList();
        if (rose.Count > 0)
        {
            var named = string.Join(", ", rose.Take(MostNamed).Select(one =>
                $"{CardText.Literal(one.Initiative.Name, 60)} ({(int)one.Latest.PreviousLevel!} → {(int)one.Latest.Update.Answer.Level})"));
            yield return Pieces.Line(words["overview.rose", rose.Count, named]);
        }

        var fell = before.Count(one => one.Latest.Update.Answer.Level < one.Latest.PreviousLevel);
        if (fell > 0)
        {
            yield return Pieces.Line(words["overview.fell", fell]);
        }
    }

    /// <summary>The mean level of each area over the last closed rounds, oldest first.</summary>
    public static IEnumerable<AdaptiveElement> Trends(IReadOnlyList<AreaTrend> trends, Wording words)
    {
        if (trends.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(words["overview.trends"]);
        foreach (var trend in trends.Take(MostGroups))
        {
            yield return Pieces.Line(
                Pieces.Run(trend.Area, 60),
                Pieces.Subtle("\u00A0· " + string.Join(" → ", trend.Rounds.Select(round => round.Average.ToString("0.0", words.Language.Culture)))));
        }

        if (trends.Count > MostGroups)
        {
            yield return Pieces.Quiet(words["list.more", trends.Count - MostGroups]);
        }
    }

    private static IEnumerable<AdaptiveElement> Group(string title, RoundOverview overview, Func<Initiative, string> of, Wording words)
    {
        var groups = overview.Prompts.GroupBy(prompt => of(prompt.Initiative)).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (groups.Count < 2)
        {
            yield break;
        }

        yield return Pieces.Section(title);
        foreach (var group in groups.Take(MostGroups))
        {
            var late = group.Count(prompt => prompt.Answer is { Late: true });
            yield return Pieces.Line(
                Pieces.Run(group.Key, 60),
                Pieces.Subtle("\u00A0· " + words["overview.group", group.Count(prompt => prompt.Answer is not null), group.Count(), late]));
        }

        if (groups.Count > MostGroups)
        {
            yield return Pieces.Quiet(words["list.more", groups.Count - MostGroups]);
        }
    }

    private static string Counts(IEnumerable<SituationLevel> levels, Wording words) => string.Join(
        " · ",
        levels.GroupBy(level => level).OrderBy(group => group.Key)
            .Select(group => words["overview.levelCount", words.LevelName(group.Key), ((int)group.Key).ToString(CultureInfo.InvariantCulture), group.Count()]));
}
