namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Nämndernas ekonomi: each committee's own sum, each krona once.</summary>
internal static class CommitteesPart
{
    public static ReportSection Of(ReportDraft draft)
    {
        var input = draft.Input;
        IReadOnlyList<MoneyRow> rows =
        [
            .. from total in input.Committees
               where total.Budget is not null || total.Outcome is not null || input.Standings.Any(standing => standing.Initiative.Committee == total.Group.Name)
               select new MoneyRow(input.Register.FindCommittee(total.Group.Name!)?.Name ?? total.Group.Name!, total.Budget, total.Outcome),
        ];
        return draft.Section(
            "Committees.Heading",
            rows.Count == 0
                ? [draft.Paragraph(ParagraphRole.Body, "Economy.None")]
                : [.. MoneyRows.Of(draft, draft["Committees.Caption", input.Year], draft["Committees.Committee"], rows), draft.Paragraph(ParagraphRole.Note, "Committees.Rule")]);
    }
}
