using AdaptiveCards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What was said of an initiative over time: its levels as a chart and in words, and the updates a page at a time.</summary>
public static class HistoryCard
{
    private const int MostRows = 5;
    private const int MostPoints = 20;
    private const int LongestText = 300;

    /// <summary>Draws the card.</summary>
    public static CardMessage Of(HistoryView view, Language language)
    {
        var words = new Wording(language);
        var superseded = view.Updates.Select(update => update.Supersedes).OfType<string>().ToHashSet();
        var standing = view.Updates.Where(update => !superseded.Contains(update.Id)).Take(MostPoints).Reverse().ToList();
        var shown = view.Updates.Skip(view.Skip).Take(MostRows).ToList();
        var older = view.Updates.Count - view.Skip - shown.Count;
        var name = CardText.Literal(view.Initiative.Name);
        var course = standing.Count == 0 ? words["history.none", name] : words["history.course", name, standing.Count, Course(standing)];
        return CardFrame.Message(
            words,
            course,
            [
                Pieces.Heading(words["history.title", name]),
                standing.Count > 1 && view.Skip == 0 ? LevelChart.Of(standing, words) : null,
                Pieces.Small(course),
                .. shown.SelectMany(update => Row(update, superseded.Contains(update.Id), view, words)),
                older > 0 ? Pieces.Quiet(words["list.more", older]) : null,
                Buttons.Row(
                    older > 0 ? Buttons.Press(words["history.older"], new HistoryShow(view.Initiative.Id, view.Skip + MostRows, language)) : null,
                    view.Skip > 0
                        ? Buttons.Press(words["history.newer"], new HistoryShow(view.Initiative.Id, Math.Max(0, view.Skip - MostRows), language))
                        : null,
                    Buttons.Press(words["budget.status"], new StatusShow(view.Initiative.Id, language))),
            ]);
    }

    // Runs of the same level are said once: 2, 3 (4 gånger), 2.
    private static string Course(IReadOnlyList<StatusUpdate> updates)
    {
        var runs = new List<(int Level, int Count)>();
        foreach (var level in updates.Select(update => (int)update.Answer.Level))
        {
            if (runs.Count > 0 && runs[^1].Level == level)
            {
                runs[^1] = (level, runs[^1].Count + 1);
            }
            else
            {
                runs.Add((level, 1));
            }
        }

        return string.Join(" → ", runs.Select(run => run.Count == 1 ? $"{run.Level}" : $"{run.Level} (×{run.Count})"));
    }

    private static IEnumerable<AdaptiveElement> Row(StatusUpdate update, bool superseded, HistoryView view, Wording words)
    {
        var by = CardText.Literal(view.Names.GetValueOrDefault(update.By, words["overview.unknownPerson"]), 60);
        var level = Pieces.Run("\u00A0" + words.Level(update.Answer.Level));
        level.Color = superseded ? AdaptiveTextColor.Default : Pieces.ColorOf(update.Answer.Level);
        var head = Pieces.Line(Pieces.Strong(Wording.Instant(update.At)), level);
        if (update.Answer.Progress is { } progress)
        {
            head.Inlines.Add(Pieces.Run("\u00A0· " + words.Percent(progress)));
        }

        head.Spacing = AdaptiveSpacing.Medium;
        head.Separator = true;
        yield return head;
        string?[] marks =
        [
            by, update.Round, update.Late ? words["history.late"] : null, superseded ? words["history.superseded"] : null,
            update.Supersedes is null ? null : words["history.supersedes"],
        ];
        yield return Pieces.Small(string.Join(" · ", marks.OfType<string>().Select(mark => CardText.Literal(mark, 80))));
        foreach (var (_, label, text) in SaidFields.In(update, words))
        {
            yield return Pieces.Line(Pieces.Subtle(label + ":"), Pieces.Run("\u00A0" + text, LongestText));
        }
    }
}
