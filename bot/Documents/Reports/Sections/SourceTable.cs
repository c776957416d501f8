using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>The committee's own budget by funding source, and what has been used of it: a table when several pay, a sentence when one does.</summary>
internal static class SourceTable
{
    public static IEnumerable<ReportBlock> Of(ReportDraft draft, AmountColumn unit)
    {
        var sources = draft.Input.Total.Sources;
        if (sources.Count == 0)
        {
            yield break;
        }

        if (sources is [var only])
        {
            yield return draft.Paragraph(ParagraphRole.Body, "Sources.One", only.Source);
            yield break;
        }

        var both = draft.Figures.Register.And(FigureSheet.SourceOf(draft.Input.Total.Imports));
        var used = sources.Any(source => source.Used is not null);
        yield return new ReportTable(
            draft["Sources.Caption", draft.Input.Year, unit.Header(draft.Input.Language)],
            draft["Sources.Description"],
            [
                new TableColumn(draft["Sources.Source"], 3),
                new TableColumn(draft["Economy.Budget"], 1, Numbers: true),
                .. used ? [new TableColumn(draft["Sources.Used"], 1, Numbers: true)] : (IReadOnlyList<TableColumn>)[],
            ],
            [
                .. sources.Select(source => new TableRow(
                    RowRole.Item,
                    [
                        [source.Source],
                        [Cell(source.Source, FigureKind.SourceBudget, source.Budget, draft.Figures.Register)],
                        .. used ? [[Cell(source.Source, FigureKind.SourceUsed, source.Used, both)]] : (IReadOnlyList<IReadOnlyList<ReportRun>>)[],
                    ])),
            ],
            Width: 60);

        Figure Cell(string source, FigureKind kind, long? amount, FigureSource from) =>
            draft.Figures.Money(kind, amount, unit, null, from) with { About = source };
    }
}
