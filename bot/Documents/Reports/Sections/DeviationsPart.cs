using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Deviations with their measures. Where they are many, the text holds the grave ones and an appendix the rest.</summary>
internal static class DeviationsPart
{
    private const int MostInText = 25;

    /// <summary>Standings whose answer tells a deviation, the gravest first.</summary>
    public static IReadOnlyList<Standing> Reported(ReportInput input) =>
    [
        .. input.Standings.Where(standing => !string.IsNullOrWhiteSpace(input.Current(standing)?.Answer.Deviation))
            .OrderByDescending(standing => input.Current(standing)!.Answer.Level),
    ];

    public static ReportSection Of(ReportDraft draft) => All(draft, "Deviations.Heading", Reported(draft.Input));

    /// <summary>The same under the kind's own heading, in a report that may have appendices.</summary>
    public static ReportSection OfPeriod(ReportDraft draft, string heading = "Deviations.Heading")
    {
        var reported = Reported(draft.Input);
        if (reported.Count <= MostInText)
        {
            return All(draft, heading, reported);
        }

        var (grave, others) = (reported.Where(one => IsGrave(draft, one)).ToList(), reported.Where(one => !IsGrave(draft, one)).ToList());
        if (others.Count == 0)
        {
            return All(draft, heading, reported);
        }

        var name = draft.Appendix("Deviations.Appendix", () => [.. others.SelectMany(standing => Told(draft, standing))]);
        return draft.Section(
            heading, [draft.Paragraph(ParagraphRole.Body, "Deviations.InAppendix", name), .. grave.SelectMany(standing => Told(draft, standing))]);
    }

    private static bool IsGrave(ReportDraft draft, Standing standing) => draft.Input.Current(standing)!.Answer.Level >= SituationLevel.Serious;

    private static ReportSection All(ReportDraft draft, string heading, IReadOnlyList<Standing> reported) => draft.Section(
        heading,
        reported.Count > 0
            ? [.. reported.SelectMany(standing => Told(draft, standing))]
            : [draft.Paragraph(ParagraphRole.Body, "Deviations.None")]);

    private static IEnumerable<ReportBlock> Told(ReportDraft draft, Standing standing)
    {
        var update = draft.Input.Current(standing)!;
        yield return new ReportParagraph(
            ParagraphRole.Lead,
            [
                new TextRun($"{standing.Initiative.Name}, ", Strong: true),
                .. draft.Sentence(
                    "Deviations.Level",
                    draft.Figures.Said(FigureKind.Level, (int)update.Answer.Level, StatusPart.Level(draft, update.Answer.Level), standing.Initiative, update)),
            ]);
        yield return new BulletList(
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
        ]);
    }
}
