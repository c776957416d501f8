using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Beredning: who has compiled it, whose answers it rests on, which departments and partners take part.</summary>
internal static class PreparationSection
{
    public static ReportSection Of(ReportDraft draft)
    {
        var input = draft.Input;
        var blocks = new List<ReportBlock> { draft.Paragraph(ParagraphRole.Body, "Preparation.By", input.Handling.Name) };

        var officials = Names(input.Standings.Select(input.Current).OfType<StatusUpdate>().Select(update => draft.NameOf(update.By)));
        blocks.Add(officials.Count == 0
            ? draft.Paragraph(ParagraphRole.Body, "Preparation.NoAnswers")
            : draft.Paragraph(ParagraphRole.Body, "Preparation.Answers", draft.Listed(officials)));

        var departments = Names(input.Standings.Select(standing => standing.Initiative.Department).OfType<string>());
        if (departments.Count > 1)
        {
            blocks.Add(draft.Paragraph(ParagraphRole.Body, "Preparation.Departments", draft.Listed(departments)));
        }

        var partners = Names(input.Standings.SelectMany(standing => standing.Initiative.Partners));
        if (partners.Count > 0)
        {
            blocks.Add(draft.Paragraph(ParagraphRole.Body, "Preparation.Partners", draft.Listed(partners)));
        }

        return draft.Section("Preparation.Heading", blocks);
    }

    private static List<string> Names(IEnumerable<string> names) => [.. names.Distinct().Order(StringComparer.Ordinal)];
}
