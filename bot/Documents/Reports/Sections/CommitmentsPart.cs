using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Promises, activities or recommendations: a table with who, by when and how far, then what was said of each, by area where there are several.</summary>
internal static class CommitmentsPart
{
    public static ReportSection Of(ReportDraft draft, string heading, string none, InitiativeKind kind)
    {
        var standings = draft.Input.Standings.Where(standing => standing.Initiative.Kind == kind).ToList();
        if (standings.Count == 0)
        {
            return draft.Section(heading, [draft.Paragraph(ParagraphRole.Body, none)]);
        }

        var areas = standings.GroupBy(standing => standing.Initiative.Area).OrderBy(area => area.Key is null).ThenBy(area => area.Key, StringComparer.Ordinal).ToList();
        return areas.Count == 1
            ? draft.Section(heading, [Table(draft, draft[heading], standings), .. Told(draft, standings)])
            : draft.Section(
                heading,
                [],
                [.. areas.Select(area => Area(draft, heading, area.Key ?? draft["Areas.None"], [.. area]))]);
    }

    private static ReportSection Area(ReportDraft draft, string heading, string area, IReadOnlyList<Standing> standings) =>
        new(area, [Table(draft, draft["Commitments.InArea", draft[heading], area], standings), .. Told(draft, standings)]);

    private static ReportTable Table(ReportDraft draft, string caption, IReadOnlyList<Standing> standings) => new(
        caption,
        draft["Commitments.Description"],
        [
            new TableColumn(draft["Commitments.What"], 36),
            new TableColumn(draft["Gaps.Responsible"], 23),
            new TableColumn(draft["Commitments.Time"], 31),
            new TableColumn(draft["Status.Level"], 17),
            new TableColumn(draft["Status.Progress"], 15, Numbers: true),
        ],
        [.. standings.Select(standing => Row(draft, standing))]);

    private static TableRow Row(ReportDraft draft, Standing standing)
    {
        var initiative = standing.Initiative;
        var update = draft.Input.Current(standing);
        var progress = draft.Input.SaidOf(standing).LastOrDefault(said => said.Answer.Progress is not null);
        return new TableRow(
            RowRole.Item,
            [initiative.Name],
            [initiative.Owner is { } owner ? draft.NameOf(owner) : draft["Missing"]],
            [Time(draft, initiative)],
            [
                update is null
                    ? draft["Status.NoAnswer"]
                    : draft.Figures.Said(FigureKind.Level, (int)update.Answer.Level, StatusPart.Level(draft, update.Answer.Level), initiative, update),
            ],
            [
                progress is null
                    ? draft["Missing"]
                    : draft.Figures.Said(FigureKind.Progress, progress.Answer.Progress!.Value, draft.Form.Percent(progress.Answer.Progress!.Value), initiative, progress),
            ]);
    }

    /// <summary>The aim as the register has it, then the reply in the owner's own words.</summary>
    private static IEnumerable<ReportBlock> Told(ReportDraft draft, IReadOnlyList<Standing> standings)
    {
        foreach (var standing in standings)
        {
            if (draft.Input.Current(standing) is { } update)
            {
                yield return new ReportParagraph(ParagraphRole.Lead, [new TextRun(standing.Initiative.Name, Strong: true), .. Aim(draft, standing.Initiative)]);
                yield return new ReportParagraph(
                    ParagraphRole.Body, Said.Tidy(update.Answer.Done), draft["Said.By", draft.NameOf(update.By), ReportForm.Iso(update.At)]);
            }
        }
    }

    private static IReadOnlyList<ReportRun> Aim(ReportDraft draft, Initiative initiative) =>
        string.IsNullOrWhiteSpace(initiative.Goal) ? [] : ["\n" + draft["Commitments.Aim", Said.Tidy(initiative.Goal)]];

    private static string Time(ReportDraft draft, Initiative initiative) => initiative switch
    {
        { Start: { } start, End: { } end } => draft["Commitments.FromTo", ReportForm.Iso(start), ReportForm.Iso(end)],
        { End: { } end } => draft["Commitments.Until", ReportForm.Iso(end)],
        { Start: { } start } => draft["Commitments.From", ReportForm.Iso(start)],
        _ => draft["Commitments.Always"],
    };
}
