using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Budget;

/// <summary>
/// Amounts, sums, forecast and deviation by rules.md: the one place where they are computed. Pure; a sum beyond 64 bits is an
/// <see cref="OverflowException"/>, never a wrong number.
/// </summary>
public static class BudgetRules
{
    /// <summary>What can be said about the initiative's money in the year: its own and all its descendants', each krona once.</summary>
    /// <param name="initiative">Initiative or programme of the register.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="register">The register.</param>
    /// <param name="ledger">What the ledger holds for the same year.</param>
    /// <param name="latest">Where each initiative stands, by Insats-id: an official's forecast is read from here.</param>
    /// <param name="today">The municipality's date: decides whether the year is closed.</param>
    /// <param name="threshold">When a deviation asks for an explanation.</param>
    /// <exception cref="ArgumentException">The ledger is of another year.</exception>
    public static BudgetStatement For(
        Initiative initiative,
        int year,
        Register register,
        LedgerYear ledger,
        IReadOnlyDictionary<string, LatestState> latest,
        DateOnly today,
        DeviationThreshold threshold)
    {
        if (ledger.Year != year)
        {
            throw new ArgumentException("The ledger is of another year.", nameof(ledger));
        }

        var descendants = register.DescendantsOf(initiative);
        IReadOnlyList<Initiative> all = [initiative, .. descendants];
        var months = MonthsOf(all, ledger);
        var sources = SourcesOf([.. all.Where(part => Budgets(part, initiative))], year, register);
        var closed = today.Year > year;
        var outcome = months?.Sum(month => month.Cost);

        var statement = new BudgetStatement
        {
            Initiative = initiative,
            Year = year,
            Closed = closed,
            Parts = descendants.Count(part => !part.MissingInRegister),
            Budget = sources.Count == 0 ? null : sources.Sum(source => source.Budget),
            Outcome = outcome,
            Revenue = months?.Sum(month => month.Revenue),
            Forecast = closed ? null : ForecastRules.For(latest.GetValueOrDefault(initiative.Id)?.ForecastFor(year), outcome, ledger),
            Threshold = threshold,
            Sources = sources,
            Months = months ?? [],
            Imports = ledger.Imports,
            Missing = MissingParts.Of(initiative, all, year, ledger),
        };
        return statement.Deviation is { } deviation && statement.Budget is { } budget
            ? statement with { NeedsExplanation = threshold.IsExceededBy(deviation, budget) }
            : statement;
    }

    /// <summary>A committee's money in the year: the initiatives whose own row names it, with their own codes and rows only.</summary>
    /// <param name="committee">Abbreviation.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="register">The register.</param>
    /// <param name="ledger">What the ledger holds for the same year.</param>
    /// <param name="today">The municipality's date: decides whether the year is closed.</param>
    /// <exception cref="ArgumentException">The ledger is of another year.</exception>
    public static CommitteeBudget ForCommittee(string committee, int year, Register register, LedgerYear ledger, DateOnly today) =>
        SumOf(committee, [.. register.Initiatives.Where(initiative => initiative.Committee == committee)], year, register, ledger, today);

    /// <summary>The whole municipality's money in the year, by the same rules: every initiative with its own codes and rows, each krona once.</summary>
    /// <param name="year">Calendar year.</param>
    /// <param name="register">The register.</param>
    /// <param name="ledger">What the ledger holds for the same year.</param>
    /// <param name="today">The municipality's date: decides whether the year is closed.</param>
    /// <exception cref="ArgumentException">The ledger is of another year.</exception>
    public static CommitteeBudget ForMunicipality(int year, Register register, LedgerYear ledger, DateOnly today) =>
        SumOf(string.Empty, register.Initiatives, year, register, ledger, today);

    /// <summary>
    /// Over budget: forecast above budget in an open year, outcome above budget in a closed one, without threshold. False when one of
    /// them is missing. Whether programmes are asked about is the caller's question.
    /// </summary>
    public static bool IsOver(BudgetStatement statement) => statement.Deviation > 0;

    /// <summary>
    /// Whether the initiative's budget rows count. Those of a part that the register has lost do not: the same money stands there again
    /// under the part's new id, or no longer. What is booked on its codes counts all the same.
    /// </summary>
    internal static bool Budgets(Initiative one, Initiative asked) => !one.MissingInRegister || one == asked;

    private static CommitteeBudget SumOf(
        string committee, IReadOnlyList<Initiative> own, int year, Register register, LedgerYear ledger, DateOnly today)
    {
        if (ledger.Year != year)
        {
            throw new ArgumentException("The ledger is of another year.", nameof(ledger));
        }

        var sources = SourcesOf([.. own.Where(one => !one.MissingInRegister)], year, register);
        var closed = today.Year > year;
        var months = MonthsOf(own, ledger);
        var outcome = months?.Sum(month => month.Cost);
        return new CommitteeBudget
        {
            Committee = committee,
            Year = year,
            Closed = closed,
            Budget = sources.Count == 0 ? null : sources.Sum(source => source.Budget),
            Outcome = outcome,
            Forecast = closed ? null : ForecastRules.For(given: null, outcome, ledger),
            Sources = sources,
            Months = months ?? [],
            Imports = ledger.Imports,
            Holds = [.. own.Where(Holds).Select(initiative => initiative.Id)],
            Missing = MissingParts.OfCommittee(own, register, year),
        };

        bool Holds(Initiative initiative) =>
            (!initiative.MissingInRegister && initiative.Funding.Any(row => row.Year == year))
            || initiative.ObjectCodes.Any(code => ledger.Codes.TryGetValue(code, out var booked) && booked.Months.Count > 0);
    }

    /// <summary>Sums by month over the codes, each code once; null when there is no ledger or no code.</summary>
    private static List<MonthSums>? MonthsOf(IReadOnlyList<Initiative> all, LedgerYear ledger)
    {
        var codes = all.SelectMany(initiative => initiative.ObjectCodes).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (ledger.Imports.Count == 0 || codes.Count == 0)
        {
            return null;
        }

        var months = new SortedDictionary<DateOnly, MonthSums>();
        foreach (var month in codes.Where(ledger.Codes.ContainsKey).SelectMany(code => ledger.Codes[code].Months))
        {
            var sum = months.GetValueOrDefault(month.Month);
            months[month.Month] = new(month.Month, checked(sum.Cost + month.Cost), checked(sum.Revenue + month.Revenue));
        }

        return [.. months.Values];
    }

    private static List<SourceBudget> SourcesOf(IReadOnlyList<Initiative> all, int year, Register register) =>
    [
        .. all.SelectMany(initiative => initiative.Funding)
            .Where(row => row.Year == year)
            .GroupBy(row => row.Source, StringComparer.OrdinalIgnoreCase)
            .Select(rows => new SourceBudget(rows.Key, OrderOf(rows.Key, year, register), rows.Sum(row => row.Budget)))
            .OrderBy(source => source.Order)
            .ThenBy(source => source.Source, StringComparer.Ordinal),
    ];

    /// <summary>The order of the source's row for the year, else of the latest earlier row: money carried over keeps its order.</summary>
    private static int OrderOf(string source, int year, Register register) => register.Sources
        .Where(row => row.Year <= year && string.Equals(row.Name, source, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(row => row.Year)
        .Select(row => row.Order)
        .DefaultIfEmpty(int.MaxValue)
        .First();
}
