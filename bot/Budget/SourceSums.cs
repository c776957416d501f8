using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Budget;

/// <summary>Budget and use by source over several initiatives, and what no source covered.</summary>
internal static class SourceSums
{
    /// <summary>In the order of use; ties by name.</summary>
    /// <param name="budgeted">Whose budget rows count.</param>
    /// <param name="all">Whose draws count: what the register has lost has drawn all the same.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="register">The register.</param>
    /// <param name="flow">Which source paid for what, or null: not known.</param>
    public static List<SourceBudget> Of(
        IReadOnlyList<Initiative> budgeted, IReadOnlyList<Initiative> all, int year, Register register, SourceFlow? flow)
    {
        var budgets = budgeted.SelectMany(initiative => initiative.Funding)
            .Where(row => row.Year == year)
            .GroupBy(row => row.Source, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Budget), StringComparer.OrdinalIgnoreCase);
        var used = FlowsOf(all, year, flow)
            .SelectMany(paid => paid.Sources)
            .GroupBy(use => use.Source, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(uses => uses.Key, uses => uses.Sum(use => use.Amount), StringComparer.OrdinalIgnoreCase);

        return
        [
            .. budgets.Keys.Union(used.Where(use => use.Value != 0).Select(use => use.Key), StringComparer.OrdinalIgnoreCase)
                .Select(source => new SourceBudget(
                    source,
                    OrderOf(source, year, register),
                    budgets.TryGetValue(source, out var budget) ? budget : null,
                    flow?.OfSource(source, year) is null ? null : used.GetValueOrDefault(source)))
                .OrderBy(source => source.Order)
                .ThenBy(source => source.Source, StringComparer.Ordinal),
        ];
    }

    /// <summary>What no source covered of their costs, or null: not known.</summary>
    public static long? UncoveredOf(IReadOnlyList<Initiative> all, int year, SourceFlow? flow) =>
        flow is null ? null : FlowsOf(all, year, flow).Sum(paid => paid.Uncovered);

    private static IEnumerable<InitiativeYearFlow> FlowsOf(IReadOnlyList<Initiative> all, int year, SourceFlow? flow) =>
        all.Select(initiative => flow?.OfInitiative(initiative.Id, year)).OfType<InitiativeYearFlow>();

    /// <summary>The order of the source's row for the year, else of the latest earlier row: money carried over keeps its order.</summary>
    private static int OrderOf(string source, int year, Register register) => register.Sources
        .Where(row => row.Year <= year && string.Equals(row.Name, source, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(row => row.Year)
        .Select(row => row.Order)
        .DefaultIfEmpty(int.MaxValue)
        .First();
}
