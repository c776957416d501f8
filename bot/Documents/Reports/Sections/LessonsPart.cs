namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Lessons, quoted.</summary>
internal static class LessonsPart
{
    public static ReportSection Of(ReportDraft draft)
    {
        IReadOnlyList<ReportBlock> blocks =
        [
            .. from standing in draft.Input.Standings
               let update = draft.Input.Current(standing)
               let lesson = update?.Answer.Lesson
               where !string.IsNullOrWhiteSpace(lesson)
               select Said.Of(draft, standing, update, draft["Quote", Said.Tidy(lesson)], ParagraphRole.Quote),
        ];
        return draft.Section("Lessons.Heading", blocks.Count > 0 ? blocks : [draft.Paragraph(ParagraphRole.Body, "Lessons.None")]);
    }
}
