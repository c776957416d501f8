using TeamsAssistant.Budget;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Ekonomiska konsekvenser: budget, outcome, forecast, and what each rests on.</summary>
internal static class EconomySection
{
    /// <summary>Longer tables than this are read in an appendix, where the kind has room for one.</summary>
    private const int MostRows = 40;

    /// <summary>Its tag in a template, whatever its heading in the kind.</summary>
    private const string Tag = "ekonomi";

    public static ReportSection Of(ReportDraft draft) => Of(draft, "Economy.Heading", mayMove: false) with { Tag = Tag };

    /// <summary>The same under another heading, with the course of the year; a long table moves to an appendix.</summary>
    public static ReportSection OfYear(ReportDraft draft, string heading)
    {
        var section = Of(draft, heading, mayMove: true);
        return section with { Tag = Tag, Blocks = [.. section.Blocks, .. MonthsPart.Of(draft)] };
    }

    private static ReportSection Of(ReportDraft draft, string heading, bool mayMove)
    {
        if (draft.Input.Standings.Count == 0)
        {
            return draft.Section(heading, [draft.Paragraph(ParagraphRole.Body, "Economy.None")]);
        }

        if (draft.Input.Standings.All(standing => HasNothing(standing.Budget)))
        {
            return draft.Section(heading, [draft.Paragraph(ParagraphRole.Body, "Economy.NoneOfThem", $"{draft.Input.Year}")]);
        }

        // What has nothing is named under the table: rows of nothing but "missing" would hide the others.
        var rows = RowOrder.Of([.. draft.Input.Standings.Where(standing => !HasNothing(standing.Budget))], draft.Input.Register);
        var unit = BudgetTable.UnitOf(draft, rows);
        if (mayMove && rows.Count > MostRows)
        {
            var name = draft.Appendix("Economy.Appendix", () => [.. BudgetTable.Of(draft, rows, unit)]);
            return draft.Section(
                heading, [draft.Paragraph(ParagraphRole.Body, "Economy.InAppendix", name), Source(draft), .. Unexplained(draft), .. SourceTable.Of(draft, unit)]);
        }

        return draft.Section(
            heading,
            [
                draft.Paragraph(ParagraphRole.Lead, draft.Input.Total.Closed ? "Economy.Lead.Closed" : "Economy.Lead", $"{draft.Input.Year}"),
                .. BudgetTable.Of(draft, rows, unit),
                Source(draft),
                .. Unexplained(draft),
                .. SourceTable.Of(draft, unit),
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
