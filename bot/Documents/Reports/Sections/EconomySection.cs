using TeamsAssistant.Budget;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Ekonomiska konsekvenser: budget, outcome, forecast, and what each rests on.</summary>
internal static class EconomySection
{
    public static ReportSection Of(ReportDraft draft)
    {
        if (draft.Input.Standings.Count == 0)
        {
            return new ReportSection(draft["Economy.Heading"], [draft.Paragraph(ParagraphRole.Body, "Economy.None")]);
        }

        var rows = RowOrder.Of(draft.Input.Standings);
        return new ReportSection(
            draft["Economy.Heading"],
            [
                draft.Paragraph(ParagraphRole.Lead, "Economy.Lead", $"{draft.Input.Year}"),
                .. BudgetTable.Of(draft, rows),
                Source(draft),
                .. Unexplained(draft),
                .. SourceTable.Of(draft, rows),
            ]);
    }

    private static ReportParagraph Source(ReportDraft draft)
    {
        var imports = Imports(draft.Input);
        if (imports.Count == 0)
        {
            return draft.Paragraph(ParagraphRole.Note, "Economy.NoLedger", $"{draft.Input.Year}");
        }

        var files = imports.Select(import => draft.Sentence(
            import.BookedThrough is null ? "Economy.NothingBooked" : "Economy.File",
            import.File,
            ReportForm.Iso(import.At),
            import.BookedThrough is { } month ? draft.Form.Month(month) : string.Empty));
        return new ReportParagraph(ParagraphRole.Note, [.. draft.Sentence("Economy.Source"), .. Sentences.Join("; ", files), "."]);
    }

    /// <summary>The imports that the outcomes come from, each once.</summary>
    public static IReadOnlyList<LedgerImport> Imports(OfficialReportInput input) =>
        [.. input.Standings.SelectMany(standing => standing.Budget.Imports).DistinctBy(import => import.Id).OrderBy(import => import.From)];

    /// <summary>Deviations beyond the thresholds, and whether somebody has explained them.</summary>
    private static IEnumerable<ReportBlock> Unexplained(ReportDraft draft)
    {
        IReadOnlyList<IReadOnlyList<ReportRun>> items =
        [
            .. from standing in draft.Input.Standings
               where standing.Budget is { NeedsExplanation: true, Deviation: not null }
               select Item(standing),
        ];
        return items.Count == 0 ? [] : [draft.Paragraph(ParagraphRole.Lead, "Economy.Beyond"), new BulletList(items)];

        IReadOnlyList<ReportRun> Item(Standing standing)
        {
            var explained = !string.IsNullOrWhiteSpace(draft.Input.Current(standing)?.Answer.Deviation);
            return draft.Sentence(
                (standing.Budget.Deviation > 0 ? "Economy.Over" : "Economy.Under") + (explained ? ".Explained" : ".Unexplained"),
                standing.Initiative.Name,
                BudgetTable.Deviation(draft, standing));
        }
    }
}
