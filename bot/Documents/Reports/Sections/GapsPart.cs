namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Uppgifter som saknas: every gap by the name of the initiative, so that nobody has to guess why a cell is empty.</summary>
internal static class GapsPart
{
    public static ReportSection Of(ReportDraft draft, IReadOnlyList<ReportGap> gaps)
    {
        var blocks = new List<ReportBlock>();
        foreach (var kind in gaps.GroupBy(gap => gap.Kind))
        {
            blocks.Add(draft.Paragraph(ParagraphRole.Lead, $"Gaps.{kind.Key}", $"{draft.Input.Year}"));
            blocks.Add(new BulletList([.. kind.Select(gap => Item(draft, gap))]));
        }

        return new ReportSection(draft["Gaps.Heading"], blocks.Count > 0 ? blocks : [draft.Paragraph(ParagraphRole.Body, "Gaps.None")]);
    }

    private static IReadOnlyList<ReportRun> Item(ReportDraft draft, ReportGap gap) => gap switch
    {
        { Kind: GapKind.Answer, Detail: null } => draft.Sentence("Gaps.Answer.NoOwner", gap.Name),
        { Kind: GapKind.Answer, Detail: { } owner } => draft.Sentence("Gaps.Answer.Owner", gap.Name, owner),
        { Detail: { } indicator } => draft.Sentence("Gaps.IndicatorOf", gap.Name, indicator),
        _ => [gap.Name],
    };
}
