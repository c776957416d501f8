using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Where each initiative stands: level, change since the answer before, progress, date. One that has not answered, or was not asked, is named so.</summary>
internal static class StatusPart
{
    public static ReportSection Of(ReportDraft draft) =>
        draft.Section("Status.Heading", [Summary(draft), Table(draft), draft.Paragraph(ParagraphRole.Note, "Status.Scale")]);

    /// <summary>The same after a summary that has said how many stand on which level, with the course of the period as a chart.</summary>
    public static ReportSection OfPeriod(ReportDraft draft) => draft.Input.Standings.Count == 0
        ? draft.Section("Status.Heading", [draft.Paragraph(ParagraphRole.Body, "Presentation.NoInitiatives", draft.Input.Author)])
        : draft.Section("Status.Heading", [Table(draft), draft.Paragraph(ParagraphRole.Note, "Status.Scale.Period"), .. LevelTrend.Of(draft)]);

    private static ReportTable Table(ReportDraft draft) => new(
        draft["Status.Caption", draft.Form.Period(draft.Input.Period)],
        draft["Status.Description"],
        [
            new TableColumn(draft["Column.Initiative"], 36),
            new TableColumn(draft["Status.Level"], 18),
            new TableColumn(draft["Status.Change"], 20),
            new TableColumn(draft["Status.Progress"], 14, Numbers: true),
            new TableColumn(draft["Status.Updated"], 15, Numbers: true),
        ],
        [.. RowOrder.Of(draft.Input.Standings, draft.Input.Register).Select(row => Row(draft, row))]);

    /// <summary>The level as people read it: 3 ansträngt.</summary>
    public static string Level(ReportDraft draft, SituationLevel level) => $"{(int)level}\u00A0{draft[$"Level.{(int)level}"]}";

    /// <summary>Says something by itself, so that a page may end after it: the table below need not hold it.</summary>
    public static ReportParagraph Summary(ReportDraft draft)
    {
        var levels =
            from standing in draft.Input.Standings
            let update = draft.Input.Current(standing)
            where update is not null
            group standing by update.Answer.Level into level
            orderby level.Key
            select (Level: level.Key, Count: level.Count());
        var parts = levels
            .Select((level, index) => index == 0
                ? draft.Counted("Status.Summary", level.Count, draft[$"Level.{(int)level.Level}"], draft.Figures.Count(draft.Form.Number(level.Count)))
                : draft.Sentence("Status.Summary.Next", draft[$"Level.{(int)level.Level}"], draft.Figures.Count(draft.Form.Number(level.Count))))
            .ToList();
        return parts.Count == 0
            ? draft.Paragraph(ParagraphRole.Body, "Status.NoAnswers")
            : new ReportParagraph(ParagraphRole.Body, [.. Sentences.List(parts, draft["And"]), "."]);
    }

    private static TableRow Row(ReportDraft draft, PlacedStanding row)
    {
        var role = row.Part ? RowRole.Part : RowRole.Item;
        var standing = row.Standing;
        var missing = draft["Missing"];
        var silent = draft[draft.Input.IsUnasked(standing) ? "Status.NotAsked" : draft.Input.IsGivenUp(standing) ? "Status.NotAnswered" : "Status.NoAnswer"];
        if (standing.State is not { } state)
        {
            return new TableRow(role, [standing.Initiative.Name], [silent], ["–"], [missing], [missing]);
        }

        if (draft.Input.Current(standing) is not { } update)
        {
            return new TableRow(
                role,
                [standing.Initiative.Name],
                [silent],
                draft.Sentence("Status.Last", draft.Figures.Said(FigureKind.PreviousLevel, (int)state.Update.Answer.Level, Level(draft, state.Update.Answer.Level), standing.Initiative, state.Update)),
                [missing],
                [ReportForm.Iso(state.Update.At)]);
        }

        return new TableRow(
            role,
            [standing.Initiative.Name],
            [draft.Figures.Said(FigureKind.Level, (int)update.Answer.Level, Level(draft, update.Answer.Level), standing.Initiative, update)],
            draft.Input.Said is null ? Change(draft, standing, state) : LevelCourse.Of(draft, standing),
            [Progress(draft, standing.Initiative, state)],
            [ReportForm.Iso(update.At)]);
    }

    /// <summary>The progress last said, traced to the update that said it: a weekly round does not ask for it.</summary>
    private static ReportRun Progress(ReportDraft draft, Initiative initiative, LatestState state) => state.Progress is not { } given
        ? draft["Missing"]
        : draft.Figures.Said(
            FigureKind.Progress, given.Percent, draft.Form.Percent(given.Percent), initiative, draft.Figures.SourceOf(given.UpdateId, given.By, given.At));

    private static IReadOnlyList<ReportRun> Change(ReportDraft draft, Standing standing, LatestState state)
    {
        if (state.PreviousLevel is not { } before)
        {
            return draft.Sentence("Status.First");
        }

        if (before == state.Update.Answer.Level)
        {
            return draft.Sentence("Status.Same");
        }

        var from = draft.Figures.Said(FigureKind.PreviousLevel, (int)before, draft.Form.Number((int)before), standing.Initiative, state.Update);
        return draft.Sentence(state.Update.Answer.Level > before ? "Status.Worse" : "Status.Better", from);
    }
}
