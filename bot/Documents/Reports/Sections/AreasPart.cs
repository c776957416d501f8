using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>
/// What has been done, quoted per initiative and merged by area: the level and its course lead, then the official's own words. What would
/// be too long for the text goes to an appendix; what was said earlier in the period too, where it was something else.
/// </summary>
internal static class AreasPart
{
    /// <summary>More initiatives than this are read in an appendix.</summary>
    private const int MostInText = 40;

    public static ReportSection Of(ReportDraft draft, string heading, bool earlierToo = false)
    {
        var told = draft.Input.Standings.Where(standing => draft.Input.Current(standing) is not null).ToList();
        if (told.Count == 0)
        {
            return draft.Section(heading, [draft.Paragraph(ParagraphRole.Body, "Done.None")]);
        }

        var areas = ByArea(draft, told);
        if (told.Count > MostInText)
        {
            var name = draft.Appendix("Areas.Appendix", () => [.. areas.SelectMany(area => All(draft, area.Name, area.Standings, earlierToo))]);
            return draft.Section(heading, [draft.Paragraph(ParagraphRole.Body, "Areas.InAppendix", name)]);
        }

        List<ReportBlock> note = [];
        if (earlierToo && told.Any(standing => Earlier(draft.Input, standing).Count > 0))
        {
            var name = draft.Appendix("Areas.Earlier", () => [.. areas.SelectMany(area => AllEarlier(draft, area.Name, area.Standings))]);
            note.Add(draft.Paragraph(ParagraphRole.Body, "Areas.EarlierInAppendix", name));
        }

        return areas is [var only]
            ? draft.Section(heading, [.. note, .. only.Standings.SelectMany(standing => Told(draft, standing))])
            : draft.Section(
                heading,
                note,
                [.. areas.Select(area => new ReportSection(area.Name, [.. area.Standings.SelectMany(standing => Told(draft, standing))]))]);
    }

    /// <summary>Areas by name, those without one last; the initiatives of each in the order given.</summary>
    private static List<(string Name, IReadOnlyList<Standing> Standings)> ByArea(ReportDraft draft, IEnumerable<Standing> standings) =>
    [
        .. standings.GroupBy(standing => standing.Initiative.Area)
            .OrderBy(area => area.Key is null)
            .ThenBy(area => area.Key, StringComparer.Ordinal)
            .Select(area => (area.Key ?? draft["Areas.None"], (IReadOnlyList<Standing>)[.. area])),
    ];

    /// <summary>One initiative: name, level and course; then the words.</summary>
    public static IEnumerable<ReportBlock> Told(ReportDraft draft, Standing standing)
    {
        var update = draft.Input.Current(standing)!;
        yield return new ReportParagraph(
            ParagraphRole.Lead,
            [
                new TextRun($"{standing.Initiative.Name}, ", Strong: true),
                .. draft.Sentence(
                    "Areas.Level",
                    draft.Figures.Said(FigureKind.Level, (int)update.Answer.Level, StatusPart.Level(draft, update.Answer.Level), standing.Initiative, update)),
                ", ",
                .. LevelCourse.Of(draft, standing),
            ]);
        yield return Words(draft, update);
    }

    private static IEnumerable<ReportBlock> All(ReportDraft draft, string area, IReadOnlyList<Standing> standings, bool earlierToo) =>
    [
        new ReportParagraph(ParagraphRole.Lead, new TextRun(area, Strong: true)),
        .. standings.SelectMany(standing => Told(draft, standing).Concat(earlierToo ? Earlier(draft.Input, standing).Select(update => Words(draft, update)) : [])),
    ];

    private static IEnumerable<ReportBlock> AllEarlier(ReportDraft draft, string area, IReadOnlyList<Standing> standings)
    {
        var told = standings.Where(standing => Earlier(draft.Input, standing).Count > 0).ToList();
        return told.Count == 0
            ? []
            :
            [
                new ReportParagraph(ParagraphRole.Lead, new TextRun(area, Strong: true)),
                .. told.Select(standing => ToldEarlier(draft, standing)),
            ];
    }

    /// <summary>The name once, then each answer on a line of its own.</summary>
    private static ReportParagraph ToldEarlier(ReportDraft draft, Standing standing) => new(
        ParagraphRole.Body,
        [
            new TextRun($"{standing.Initiative.Name}: ", Strong: true),
            .. Sentences.Join(
                "\n",
                Earlier(draft.Input, standing).Select(update => (IReadOnlyList<ReportRun>)
                    [Said.Tidy(update.Answer.Done), draft["Said.By", draft.NameOf(update.By), ReportForm.Iso(update.At)]])),
        ]);

    /// <summary>What was said before the latest and in other words, newest first: "no change" repeats the words.</summary>
    private static IReadOnlyList<StatusUpdate> Earlier(ReportInput input, Standing standing)
    {
        var said = input.SaidOf(standing);
        return
        [
            .. said.SkipLast(1).Reverse().DistinctBy(update => Said.Tidy(update.Answer.Done))
                .Where(update => Said.Tidy(update.Answer.Done) != Said.Tidy(said[^1].Answer.Done)),
        ];
    }

    private static ReportParagraph Words(ReportDraft draft, StatusUpdate update) => new(
        ParagraphRole.Body, Said.Tidy(update.Answer.Done), draft["Said.By", draft.NameOf(update.By), ReportForm.Iso(update.At)]);
}
