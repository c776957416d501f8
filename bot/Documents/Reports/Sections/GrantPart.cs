using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Medlen: what the source had in the year, what was used of it, what is left, and what becomes of that. The same sums as the source's card.</summary>
internal static class GrantPart
{
    /// <summary>Whether both are the name of one source.</summary>
    public static bool IsSame(string one, string? other) => string.Equals(one, other?.Trim(), StringComparison.OrdinalIgnoreCase);

    public static ReportSection Of(ReportDraft draft)
    {
        var input = draft.Input;
        return draft.Section(
            "GrantReport.Grant",
            input.Register.Sources.FirstOrDefault(source => source.Year == input.Year && IsSame(source.Name, input.Source)) is { } source
                ? [.. Told(draft, source, input.Flow?.OfSource(source.Name, input.Year))]
                : [draft.Paragraph(ParagraphRole.Body, "GrantReport.NotAllotted", input.Source ?? draft["Missing"], $"{input.Year}")]);
    }

    private static IEnumerable<ReportBlock> Told(ReportDraft draft, FundingSource source, SourceYearStatement? paid)
    {
        yield return draft.Paragraph(
            ParagraphRole.Body,
            "GrantReport.Allotted",
            $"{draft.Input.Year}",
            draft.Figures.Money(FigureKind.Allotted, source.Allotted, null, draft.Figures.Register) with { About = source.Name },
            source.Name);
        if (paid is not null)
        {
            yield return Table(draft, source, paid);
            if (paid.BookedThrough is not { Month: 12 })
            {
                yield return paid.BookedThrough is { } month
                    ? draft.Paragraph(ParagraphRole.Note, "GrantReport.Through", draft.Form.Month(month))
                    : draft.Paragraph(ParagraphRole.Note, "Economy.NoLedger", $"{draft.Input.Year}");
            }
        }

        yield return draft.Paragraph(
            ParagraphRole.Body,
            source switch
            {
                { CarriesOver: true, Repaid: true } => "GrantReport.CarriedOrRepaid",
                { CarriesOver: true } => "GrantReport.Carried",
                { Repaid: true } => "GrantReport.Repaid",
                _ => "GrantReport.Lapses",
            });
    }

    private static ReportTable Table(ReportDraft draft, FundingSource source, SourceYearStatement paid)
    {
        var both = draft.Figures.Register.And(FigureSheet.SourceOf(paid.Imports));
        IReadOnlyList<(FigureKind Kind, long? Amount, FigureSource From)> rows =
        [
            (FigureKind.Allotted, paid.Allotted, draft.Figures.Register),
            .. paid.CarriedIn == 0 ? [] : (IReadOnlyList<(FigureKind, long?, FigureSource)>)[(FigureKind.CarriedIn, paid.CarriedIn, both)],
            (FigureKind.SourceUsed, paid.Used, both),
            (FigureKind.Remaining, paid.Left, both),
        ];
        var unit = AmountColumn.For(rows.Select(row => row.Amount));
        return new ReportTable(
            draft["GrantReport.FundsCaption", source.Name, draft.Input.Year],
            draft["GrantReport.FundsDescription"],
            [new TableColumn(draft["GrantReport.What"], 3), new TableColumn(unit.Header(draft.Input.Language), 1, Numbers: true)],
            [
                .. rows.Select(row => new TableRow(
                    RowRole.Item,
                    [draft[$"GrantReport.Funds.{row.Kind}"]],
                    [draft.Figures.Money(row.Kind, row.Amount, unit, null, row.From) with { About = source.Name }])),
            ],
            Width: 60);
    }
}
