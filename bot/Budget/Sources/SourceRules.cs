using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Budget.Sources;

/// <summary>
/// The sources in order (rules.md): which source paid for what, month by month and year by year. Pure; one pass over the bookings, memory
/// in proportion to them; a sum beyond 64 bits is an <see cref="OverflowException"/>, never a wrong number.
/// </summary>
public static class SourceRules
{
    /// <summary>
    /// The whole flow of all years that the sources' rows, the initiatives' funding and the imports span. What an initiative that the
    /// register has lost had booked on its codes stays paid by its sources: the money is spent.
    /// </summary>
    public static SourceFlow Flow(Register register, LedgerBooks books)
    {
        IReadOnlyList<Initiative> initiatives = [.. register.Initiatives.OrderBy(initiative => initiative.Id, StringComparer.Ordinal)];
        var accounts = register.Sources
            .GroupBy(row => row.Name, StringComparer.OrdinalIgnoreCase)
            .Select(rows => new SourceAccount(rows))
            .OrderBy(account => account.Name, StringComparer.Ordinal)
            .ToList();
        var costs = InitiativeCosts.ByYear(initiatives, books);
        var uncounted = UncountedUsers.ByYearAndSource(initiatives);

        var pass = new FlowPass();
        foreach (var year in SpanOf(register, books))
        {
            // In a stable sort, sources of the same order stay by name.
            var open = accounts
                .Select(account => (Account: account, Source: account.Open(year)))
                .Where(one => one.Source is not null)
                .OrderBy(one => one.Source!.Order)
                .ToList();
            pass.Pay(year, [.. open.Select(one => one.Source!)], costs.GetValueOrDefault(year) ?? []);

            var ledger = new LedgerYear(year, books.ImportsOf(year), new Dictionary<string, CodeSums>());
            foreach (var (account, source) in open)
            {
                pass.Years.Add(account.Close(source!, ledger, uncounted.GetValueOrDefault((year, account.Name.ToUpperInvariant())) ?? []));
            }
        }

        return pass.ToFlow();
    }

    private static IEnumerable<int> SpanOf(Register register, LedgerBooks books)
    {
        IReadOnlyList<int> years =
        [
            .. register.Sources.Select(row => row.Year),
            .. register.Initiatives.SelectMany(initiative => initiative.Funding).Select(row => row.Year),
            .. books.Years,
        ];
        return years.Count == 0 ? [] : Enumerable.Range(years.Min(), years.Max() - years.Min() + 1);
    }
}
