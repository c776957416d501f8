namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Föredragning: the substance.</summary>
internal static class PresentationSection
{
    public static ReportSection Of(ReportDraft draft, IReadOnlyList<ReportGap> gaps) => draft.Input.Standings.Count == 0
        ? draft.Section("Presentation.Heading", [draft.Paragraph(ParagraphRole.Body, "Presentation.NoInitiatives", draft.Input.Committee.Name)])
        : draft.Section(
            "Presentation.Heading",
            [],
            StatusPart.Of(draft),
            DonePart.Of(draft),
            DeviationsPart.Of(draft),
            LessonsPart.Of(draft),
            IndicatorsPart.Of(draft),
            GapsPart.Of(draft, gaps));
}
