namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Ärendet: what is reported, for which meeting, from which round, and how many have answered.</summary>
internal static class MatterSection
{
    public static ReportSection Of(ReportDraft draft)
    {
        var input = draft.Input;
        var matter = draft.Counted(
            "Matter.What",
            input.Standings.Count,
            input.Committee.Name,
            draft.Figures.Count(draft.Form.Number(input.Standings.Count), draft.Figures.Register),
            draft.Form.Period(input.Period),
            draft.Form.Day(input.Meeting ?? input.Written));
        return draft.Section("Matter.Heading", [new ReportParagraph(ParagraphRole.Body, matter), Round(draft)]);
    }

    private static ReportParagraph Round(ReportDraft draft)
    {
        var input = draft.Input;
        if (input.Round is not { } round)
        {
            return draft.Paragraph(ParagraphRole.Body, "Matter.NoRound");
        }

        var asked = input.Asked;
        if (asked.Count == 0)
        {
            return draft.Paragraph(ParagraphRole.Body, "Matter.NobodyAsked", round.Round.Id);
        }

        var answered = asked.Count(prompt => prompt.Answer is not null);
        var late = asked.Count(prompt => prompt.Answer is { Late: true });
        IReadOnlyList<ReportRun> runs =
        [
            .. draft.Counted(
                "Matter.Round",
                asked.Count,
                round.Round.Id,
                draft.Form.Day(round.Round.LastAnswer),
                draft.Figures.Count(draft.Form.Number(answered)),
                draft.Figures.Count(draft.Form.Number(asked.Count))),
            .. late == 0 ? [] : draft.Counted("Matter.Late", late, draft.Figures.Count(draft.Form.Number(late))),
        ];
        return new ReportParagraph(ParagraphRole.Body, runs);
    }
}
