namespace TeamsAssistant.Documents.Reports;

/// <summary>What has changed since a document was made: its figures compared with those it would have now. Pure.</summary>
public static class FigureChanges
{
    /// <summary>
    /// The figures whose value is another now, or that are only in one of the two; in the reading order of what stands now, those no longer
    /// told last. A figure that the document says several times counts once. The same value from a later answer is no change. Counts are
    /// left out: they follow from the others, and one does not tell them apart.
    /// </summary>
    /// <param name="then">The document's figures as it was made.</param>
    /// <param name="now">The figures it would have now.</param>
    public static IReadOnlyList<FigureChange> Between(IEnumerable<Figure> then, IEnumerable<Figure> now)
    {
        var (before, after) = (Facts(then), Facts(now));
        return
        [
            .. from fact in after
               let earlier = before.GetValueOrDefault(fact.Key)
               where earlier is null || !Same(earlier, fact.Value)
               select new FigureChange(earlier?[0], fact.Value[0]),
            .. from fact in before
               where !after.ContainsKey(fact.Key)
               select new FigureChange(fact.Value[0], null),
        ];
    }

    // A course tells several earlier levels of one initiative: all of them are compared, in their order.
    private static Dictionary<Fact, List<Figure>> Facts(IEnumerable<Figure> figures) => figures
        .Where(figure => figure.Kind != FigureKind.Count)
        .GroupBy(figure => new Fact(figure.Kind, figure.Initiative, figure.Indicator, figure.About, figure.Period))
        .ToDictionary(fact => fact.Key, fact => fact.DistinctBy(figure => figure.Value).ToList());

    private static bool Same(List<Figure> one, List<Figure> other) => one.Select(figure => figure.Value).SequenceEqual(other.Select(figure => figure.Value));

    private readonly record struct Fact(FigureKind Kind, string? Initiative, string? Indicator, string About, string Period);
}
