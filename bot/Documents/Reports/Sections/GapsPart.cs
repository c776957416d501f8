namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Uppgifter som saknas: one row per initiative that lacks something, missing answers first, so that nobody has to guess why a cell is empty.</summary>
internal static class GapsPart
{
    /// <summary>Longer tables than this are read in an appendix, where the kind has room for one.</summary>
    private const int MostRows = 40;

    public static ReportSection Of(ReportDraft draft, IReadOnlyList<ReportGap> gaps) => gaps.Count == 0
        ? draft.Section("Gaps.Heading", [draft.Paragraph(ParagraphRole.Body, "Gaps.None")])
        : draft.Section("Gaps.Heading", [Lead(draft, gaps), Table(draft, gaps)]);

    /// <summary>The same in a report that may have appendices.</summary>
    public static ReportSection OfPeriod(ReportDraft draft, IReadOnlyList<ReportGap> gaps)
    {
        if (gaps.DistinctBy(gap => gap.Initiative).Count() <= MostRows)
        {
            return Of(draft, gaps);
        }

        var name = draft.Appendix("Gaps.Caption", () => [Table(draft, gaps)]);
        return draft.Section(
            "Gaps.Heading",
            [new ReportParagraph(ParagraphRole.Body, Lead(draft, gaps).Text), draft.Paragraph(ParagraphRole.Body, "Gaps.InAppendix", name)]);
    }

    private static ReportTable Table(ReportDraft draft, IReadOnlyList<ReportGap> gaps) => new(
        draft["Gaps.Caption"],
        draft["Gaps.Description"],
        [new TableColumn(draft["Column.Initiative"], 34), new TableColumn(draft["Gaps.Responsible"], 20), new TableColumn(draft["Gaps.Missing"], 46)],
        [.. gaps.GroupBy(gap => gap.Initiative).Select(initiative => Row(draft, [.. initiative]))]);

    private static ReportParagraph Lead(ReportDraft draft, IReadOnlyList<ReportGap> gaps)
    {
        var silent = gaps.Count(gap => IsSilence(gap));
        return silent == 0
            ? draft.Paragraph(ParagraphRole.Lead, draft.Input.Asked.Count == 0 ? "Gaps.Lead" : "Gaps.AllAnswered")
            : new ReportParagraph(ParagraphRole.Lead, draft.Counted(draft.Input.Round is null ? "Gaps.Silent" : "Gaps.Unanswered", silent, draft.Figures.Count(draft.Form.Number(silent))));
    }

    private static TableRow Row(ReportDraft draft, IReadOnlyList<ReportGap> gaps)
    {
        var owner = draft.Input.Standings.First(standing => standing.Initiative.Id == gaps[0].Initiative).Initiative.Owner;
        var missing = gaps.Select(gap => (IReadOnlyList<ReportRun>)
            [new TextRun(draft[KeyOf(gap), draft.Input.Year, gap.Detail ?? string.Empty], Strong: IsSilence(gap))]);
        return new TableRow(RowRole.Item, [gaps[0].Name], [owner is null ? draft["Missing"] : draft.NameOf(owner)], Sentences.Join("; ", missing));
    }

    private static bool IsSilence(ReportGap gap) => gap.Kind is GapKind.Answer or GapKind.NotAnswered or GapKind.NothingSaid;

    private static string KeyOf(ReportGap gap) => gap is { Kind: GapKind.NotAnswered, Detail: not null } ? "Gaps.NotAnsweredReason" : $"Gaps.{gap.Kind}";
}
