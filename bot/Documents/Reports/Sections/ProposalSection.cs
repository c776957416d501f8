namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Förslag till beslut: what follows from the facts alone. Anything more is for the secretary to write.</summary>
internal static class ProposalSection
{
    public static ReportSection Of(ReportDraft draft, IReadOnlyList<ReportGap> gaps)
    {
        var input = draft.Input;
        var clauses = new List<IReadOnlyList<ReportRun>> { draft.Sentence("Proposal.Approve", draft.Form.Period(input.Period)) };
        if (DeviationsPart.Reported(input).Count > 0)
        {
            clauses.Add(draft.Sentence("Proposal.Deviations", draft["Deviations.Heading"]));
        }

        if (gaps.Count > 0)
        {
            clauses.Add(draft.Sentence("Proposal.Gaps", draft["Gaps.Heading"]));
        }

        return draft.Section(
            "Proposal.Heading",
            [draft.Paragraph(ParagraphRole.Lead, "Proposal.Lead", input.Committee.Name), new AttClauses([.. clauses.Select((clause, index) => (IReadOnlyList<ReportRun>)[.. clause, index < clauses.Count - 1 ? "," : "."])])]);
    }
}
