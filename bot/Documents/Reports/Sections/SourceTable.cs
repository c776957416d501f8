using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>The committee's own budget by funding source: a table when several pay, a sentence when one does.</summary>
internal static class SourceTable
{
    public static IEnumerable<ReportBlock> Of(ReportDraft draft)
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

        var unit = AmountColumn.For(sources.Select(source => (long?)source.Budget));
        yield return new ReportTable(
            draft["Sources.Caption", draft.Input.Year, unit.Header(draft.Input.Language)],
            draft["Sources.Description"],
            [new TableColumn(draft["Sources.Source"], 3), new TableColumn(draft["Economy.Budget"], 1, Numbers: true)],
            [
                .. sources.Select(source => new TableRow(
                    RowRole.Item,
                    [source.Source],
                    [draft.Figures.Money(FigureKind.SourceBudget, source.Budget, unit, null, draft.Figures.Register) with { About = source.Source }])),
            ],
            Width: 60);
    }
}
