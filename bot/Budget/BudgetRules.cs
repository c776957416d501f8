using TeamsAssistant.Budget.Sources;
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
    /// <param name="flow">Which source paid for what; without it nothing is said of that.</param>
    /// <exception cref="ArgumentException">The ledger is of another year.</exception>
    public static BudgetStatement For(
        Initiative initiative,
        int year,
        Register register,
        LedgerYear ledger,
        IReadOnlyDictionary<string, LatestState> latest,
        DateOnly today,
        DeviationThreshold threshold,
        SourceFlow? flow = null)
    {
        if (ledger.Year != year)
        {
            throw new ArgumentException("The ledger is of another year.", nameof(ledger));
        }

        var descendants = register.DescendantsOf(initiative);
        IReadOnlyList<Initiative> all = [initiative, .. descendants];
        var months = MonthsOf(all, ledger);
        var paid = months is null ? null : flow;
        var sources = SourceSums.Of([.. all.Where(part => Budgets(part, initiative))], all, year, register, paid);
        var closed = today.Year > year;
        var outcome = months?.Sum(month => month.Cost);

        var statement = new BudgetStatement
        {
            Initiative = initiative,
            Year = year,
            Closed = closed,
            Parts = descendants.Count(part => !part.MissingInRegister),
            Budget = BudgetOf(sources),
            Outcome = outcome,
            Revenue = months?.Sum(month => month.Revenue),
            Uncovered = SourceSums.UncoveredOf(all, year, paid),
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

    /// <summary>A committee's money in the year: <see cref="ForGroup"/>.</summary>
    public static GroupBudget ForCommittee(
        string committee, int year, Register register, LedgerYear ledger, DateOnly today, SourceFlow? flow = null) =>
        ForGroup(new(GroupKind.Committee, committee), year, register, ledger, today, flow);

    /// <summary>A group's money in the year: the initiatives whose own row names it, with their own codes and rows only.</summary>
    /// <param name="group">Whose.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="register">The register.</param>
    /// <param name="ledger">What the ledger holds for the same year.</param>
    /// <param name="today">The municipality's date: decides whether the year is closed.</param>
    /// <param name="flow">Which source paid for what; without it nothing is said of that.</param>
    /// <param name="among">Only these are summed: what the one who asks may see. Null: all.</param>
    /// <exception cref="ArgumentException">The ledger is of another year.</exception>
    public static GroupBudget ForGroup(
        BudgetGroup group,
        int year,
        Register register,
        LedgerYear ledger,
        DateOnly today,
        SourceFlow? flow = null,
        IEnumerable<Initiative>? among = null)
    {
        if (ledger.Year != year)
        {
            throw new ArgumentException("The ledger is of another year.", nameof(ledger));
        }

        IReadOnlyList<Initiative> own = [.. (among ?? register.Initiatives).Where(group.Holds)];
        var months = MonthsOf(own, ledger);
        var paid = months is null ? null : flow;
        var sources = SourceSums.Of([.. own.Where(one => !one.MissingInRegister)], own, year, register, paid);
        var closed = today.Year > year;
        var outcome = months?.Sum(month => month.Cost);
        return new GroupBudget
        {
            Group = group,
            Year = year,
            Closed = closed,
            Budget = BudgetOf(sources),
            Outcome = outcome,
            Revenue = months?.Sum(month => month.Revenue),
            Uncovered = SourceSums.UncoveredOf(own, year, paid),
            Forecast = closed ? null : ForecastRules.For(given: null, outcome, ledger),
            Sources = sources,
            Months = months ?? [],
            Imports = ledger.Imports,
            Holds = [.. own.Where(Holds).Select(initiative => initiative.Id)],
            Missing = MissingParts.OfGroup(own, register, year),
        };

        bool Holds(Initiative initiative) =>
            (!initiative.MissingInRegister && initiative.Funding.Any(row => row.Year == year))
            || initiative.ObjectCodes.Any(code => ledger.Codes.TryGetValue(code, out var booked) && booked.Months.Count > 0);
    }

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

    /// <summary>Sums by month over the codes, each code once; null when there is no ledger or no code.</summary>
    internal static List<MonthSums>? MonthsOf(IReadOnlyList<Initiative> all, LedgerYear ledger)
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

    private static long? BudgetOf(IReadOnlyList<SourceBudget> sources) =>
        sources.Any(source => source.Budget is not null) ? sources.Sum(source => source.Budget) : null;
}
