using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>What an import changes for initiatives, month by month.</summary>
internal static class LedgerComparison
{
    /// <summary>Months whose cost differs, by initiative in the register's order.</summary>
    /// <exception cref="OverflowException">A sum is beyond 64 bits.</exception>
    public static IReadOnlyList<MonthChange> Between(LedgerBooks before, ParsedLedger now, Initiatives.Register register)
    {
        var codes = now.Codes.ToDictionary(code => code.Code, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from initiative in register.Initiatives
               let earlier = Costs(initiative, before.Codes)
               let later = Costs(initiative, codes)
               from month in earlier.Keys.Union(later.Keys).Order()
               let change = new MonthChange(initiative, month, earlier.GetValueOrDefault(month), later.GetValueOrDefault(month))
               where change.Before != change.Now
               select change,
        ];
    }

    private static Dictionary<DateOnly, long> Costs(Initiative initiative, IReadOnlyDictionary<string, CodeSums> codes) => initiative.ObjectCodes
        .Where(codes.ContainsKey)
        .SelectMany(code => codes[code].Months)
        .GroupBy(month => month.Month)
        .ToDictionary(month => month.Key, month => month.Sum(sums => sums.Cost));
}
