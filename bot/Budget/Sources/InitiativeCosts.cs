using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Budget.Sources;

/// <summary>The costs on initiatives' own codes, by year; each code once. Years without an import have none.</summary>
internal static class InitiativeCosts
{
    private const int MonthsOfYear = 12;

    /// <summary>By year: initiatives with a booking, in the order given, with twelve months' costs.</summary>
    /// <param name="initiatives">By Insats-id.</param>
    /// <param name="books">The ledger.</param>
    public static Dictionary<int, List<(Initiative Initiative, long[] Months)>> ByYear(IReadOnlyList<Initiative> initiatives, LedgerBooks books)
    {
        var years = books.Years.ToDictionary(year => year, _ => new List<(Initiative, long[])>());
        var holders = HoldersOf(initiatives);
        foreach (var initiative in initiatives)
        {
            var own = new SortedDictionary<int, long[]>();
            foreach (var code in initiative.ObjectCodes.Distinct(StringComparer.OrdinalIgnoreCase).Where(code => holders[code] == initiative))
            {
                foreach (var booked in books.Codes.GetValueOrDefault(code)?.Months ?? [])
                {
                    Add(own, booked);
                }
            }

            foreach (var (year, months) in own)
            {
                if (years.TryGetValue(year, out var costs))
                {
                    costs.Add((initiative, months));
                }
            }
        }

        return years;
    }

    /// <summary>Whose costs a code's are. The register refuses a code that two have; one that it has lost goes after one that it has.</summary>
    private static Dictionary<string, Initiative> HoldersOf(IReadOnlyList<Initiative> initiatives)
    {
        var holders = new Dictionary<string, Initiative>(StringComparer.OrdinalIgnoreCase);
        foreach (var initiative in initiatives.OrderBy(initiative => initiative.MissingInRegister))
        {
            foreach (var code in initiative.ObjectCodes)
            {
                holders.TryAdd(code, initiative);
            }
        }

        return holders;
    }

    private static void Add(SortedDictionary<int, long[]> years, MonthSums booked)
    {
        if (!years.TryGetValue(booked.Month.Year, out var months))
        {
            years[booked.Month.Year] = months = new long[MonthsOfYear];
        }

        ref var month = ref months[booked.Month.Month - 1];
        month = checked(month + booked.Cost);
    }
}
