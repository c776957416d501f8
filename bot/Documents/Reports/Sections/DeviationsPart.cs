namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Deviations with their measures.</summary>
internal static class DeviationsPart
{
    /// <summary>Standings whose answer tells a deviation.</summary>
    public static IReadOnlyList<Standing> Reported(ReportInput input) =>
        [.. input.Standings.Where(standing => !string.IsNullOrWhiteSpace(input.Current(standing)?.Answer.Deviation))];

    public static ReportSection Of(ReportDraft draft, string heading = "Deviations.Heading")
    {
        var blocks = new List<ReportBlock>();
        foreach (var standing in Reported(draft.Input))
        {
            var update = draft.Input.Current(standing)!;
            blocks.Add(new ReportParagraph(
                ParagraphRole.Lead,
                [
                    new TextRun($"{standing.Initiative.Name}, ", Strong: true),
                    .. draft.Sentence("Deviations.Level", draft.Figures.Said(FigureKind.Level, (int)update.Answer.Level, StatusPart.Level(draft, update.Answer.Level), standing.Initiative, update)),
                ]));
            blocks.Add(new BulletList(
            [
                [new TextRun(draft["Deviations.Deviation"], Strong: true), Said.Tidy(update.Answer.Deviation!)],
                [
                    new TextRun(draft["Deviations.Measure"], Strong: true),
                    string.IsNullOrWhiteSpace(update.Answer.Measure) ? draft["Missing"] : Said.Tidy(update.Answer.Measure),
                    .. string.IsNullOrWhiteSpace(update.Answer.Decider)
                        ? Array.Empty<ReportRun>()
                        : [draft["Deviations.Decider", Said.Tidy(update.Answer.Decider)]],
                    draft["Said.By", draft.NameOf(update.By), ReportForm.Iso(update.At)],
                ],
            ]));
        }

        return new ReportSection(
            draft[heading],
            blocks.Count > 0 ? blocks : [draft.Paragraph(ParagraphRole.Body, "Deviations.None")]);
    }
}
