using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Budget by funding source, when more than one pays.</summary>
internal static class SourceTable
{
    public static IEnumerable<ReportBlock> Of(ReportDraft draft, IReadOnlyList<PlacedStanding> rows)
    {
        var sources = rows
            .Where(row => !row.Part)
            .SelectMany(row => row.Standing.Budget.Sources)
            .GroupBy(source => (source.Order, source.Source))
            .OrderBy(source => source.Key.Order).ThenBy(source => source.Key.Source, StringComparer.Ordinal)
            .Select(source => (Name: source.Key.Source, Budget: source.Aggregate(0L, (sum, part) => checked(sum + part.Budget))))
            .ToList();
        if (sources.Count < 2)
        {
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
                    [source.Name],
                    [draft.Figures.Money(FigureKind.SourceBudget, unit.Cell(source.Budget, draft.Input.Language), null, FigureSource.Register) with { About = source.Name }])),
            ],
            Width: 60);
    }
}
