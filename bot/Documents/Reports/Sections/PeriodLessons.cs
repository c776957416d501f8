using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Every lesson of the period, quoted, by initiative and day; the same words once.</summary>
internal static class PeriodLessons
{
    public static ReportSection Of(ReportDraft draft)
    {
        var input = draft.Input;
        IReadOnlyList<ReportBlock> blocks =
        [
            .. from standing in input.Standings
               from update in Distinct(input.SaidOf(standing))
               select Said.Of(draft, standing, update, draft["Quote", Said.Tidy(update.Answer.Lesson!)], ParagraphRole.Quote),
        ];
        return draft.Section("Lessons.Heading", blocks.Count > 0 ? blocks : [draft.Paragraph(ParagraphRole.Body, "Lessons.None")]);
    }

    private static IEnumerable<StatusUpdate> Distinct(IReadOnlyList<StatusUpdate> said) => said
        .Where(update => !string.IsNullOrWhiteSpace(update.Answer.Lesson))
        .DistinctBy(update => Said.Tidy(update.Answer.Lesson!));
}
