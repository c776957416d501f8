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

        if (draft.Input.Standings.All(standing => HasNothing(standing.Budget)))
        {
            return new ReportSection(draft["Economy.Heading"], [draft.Paragraph(ParagraphRole.Body, "Economy.NoneOfThem", $"{draft.Input.Year}")]);
        }

        return new ReportSection(
            draft["Economy.Heading"],
            [
                draft.Paragraph(ParagraphRole.Lead, draft.Input.Total.Closed ? "Economy.Lead.Closed" : "Economy.Lead", $"{draft.Input.Year}"),
                .. BudgetTable.Of(draft, RowOrder.Of(draft.Input.Standings, draft.Input.Register)),
                Source(draft),
                .. Unexplained(draft),
                .. SourceTable.Of(draft),
            ]);
    }

    /// <summary>Neither budget nor object code, its own or a part's, and nobody has given a forecast.</summary>
    private static bool HasNothing(BudgetStatement budget) =>
        budget is { Budget: null, Forecast: null }
        && budget.Missing.Any(missing => missing.Initiative == budget.Initiative.Id && missing.Lack == Lack.ObjectCode);

    /// <summary>The files that the table's amounts come from.</summary>
    private static ReportParagraph Source(ReportDraft draft)
    {
        IReadOnlyList<ReportRun> register = draft.Input.RegisterImport is { } read
            ? draft.Sentence("Economy.Register", read.File, ReportForm.Iso(read.At))
            : [];
        var imports = draft.Input.Total.Imports;
        if (imports.Count == 0)
        {
            return new ReportParagraph(ParagraphRole.Note, [.. register, .. draft.Sentence("Economy.NoLedger", $"{draft.Input.Year}")]);
        }

        var files = imports.Select(import => draft.Sentence(
            import.BookedThrough is null ? "Economy.NothingBooked" : "Economy.File",
            import.File,
            ReportForm.Iso(import.At),
            import.BookedThrough is { } month ? draft.Form.Month(month) : string.Empty));
        return new ReportParagraph(ParagraphRole.Note, [.. register, .. draft.Sentence("Economy.Source"), .. Sentences.Join("; ", files), "."]);
    }

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
