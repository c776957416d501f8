namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>What has been done, in the officials' own words.</summary>
internal static class DonePart
{
    public static ReportSection Of(ReportDraft draft)
    {
        IReadOnlyList<ReportBlock> blocks =
        [
            .. from standing in draft.Input.Standings
               let update = draft.Input.Current(standing)
               where update is not null
               select Said.Of(draft, standing, update, update.Answer.Done),
        ];
        return draft.Section("Done.Heading", blocks.Count > 0 ? blocks : [draft.Paragraph(ParagraphRole.Body, "Done.None")]);
    }
}
