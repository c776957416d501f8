using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>A level's course over the period's answers in words: från 2 till 4 sedan maj, som högst 5 i juli.</summary>
internal static class LevelCourse
{
    public static IReadOnlyList<ReportRun> Of(ReportDraft draft, Standing standing)
    {
        var said = draft.Input.SaidOf(standing);
        return said switch
        {
            [] => draft.Sentence("Course.None"),
            [_] => Single(draft, standing),
            _ => Several(draft, standing, said),
        };
    }

    /// <summary>How many levels up (worse) or down since the first answer, or the level before an only one.</summary>
    public static int StepsOf(ReportInput input, Standing standing) => input.SaidOf(standing) switch
    {
        [] => 0,
        [var only] => input.LevelBefore(standing) is { } before ? only.Answer.Level - before : 0,
        [var first, .., var last] => last.Answer.Level - first.Answer.Level,
    };

    private static IReadOnlyList<ReportRun> Single(ReportDraft draft, Standing standing)
    {
        var update = draft.Input.Current(standing)!;
        if (draft.Input.LevelBefore(standing) is not { } before)
        {
            return draft.Sentence("Status.First");
        }

        return before == update.Answer.Level
            ? draft.Sentence("Status.Same")
            : draft.Sentence(
                update.Answer.Level > before ? "Status.Worse" : "Status.Better",
                draft.Figures.Said(FigureKind.PreviousLevel, (int)before, draft.Form.Number((int)before), standing.Initiative, update));
    }

    private static IReadOnlyList<ReportRun> Several(ReportDraft draft, Standing standing, IReadOnlyList<StatusUpdate> said)
    {
        var (first, last) = (said[0], said[^1]);
        var ends = first.Answer.Level > last.Answer.Level ? first.Answer.Level : last.Answer.Level;
        var peak = said.MaxBy(update => update.Answer.Level)!;
        var course = first.Answer.Level == last.Answer.Level
            ? draft.Sentence("Course.Same", Month(first))
            : draft.Sentence("Course.Change", Level(FigureKind.PreviousLevel, first), Level(FigureKind.Level, last), Month(first));
        return peak.Answer.Level > ends ? [.. course, .. draft.Sentence("Course.Peak", Level(FigureKind.PreviousLevel, peak), Month(peak))] : course;

        Figure Level(FigureKind kind, StatusUpdate update) =>
            draft.Figures.Said(kind, (int)update.Answer.Level, draft.Form.Number((int)update.Answer.Level), standing.Initiative, update);

        string Month(StatusUpdate update) => draft.Form.MonthOf(update.At, draft.Input.Year);
    }
}
