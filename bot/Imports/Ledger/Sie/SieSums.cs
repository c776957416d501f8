using System.Runtime.InteropServices;
using TeamsAssistant.Budget;

namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>Sums by object code and month and by account class. Grows with codes and months, never with rows.</summary>
internal sealed class SieSums
{
    private const int Revenue = 3;
    private const int LastCost = 7;

    private readonly List<string> rawCodes = [];
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> idsBySpan;
    private readonly Dictionary<long, (long Cost, long Revenue)> sums = [];
    private readonly SortedSet<int> months = [];
    private readonly long[] classes = new long[10];
    private int latestMonth;

    public SieSums() => idsBySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Months with a booking on classes 3–7, year × 100 + month.</summary>
    public IReadOnlyCollection<int> Months => months;

    public static bool Counts(int accountClass) => accountClass is >= Revenue and <= LastCost;

    public static bool IsCost(int accountClass) => accountClass is > Revenue and <= LastCost;

    /// <summary>A number for the raw code, the same for the same code.</summary>
    public int IdOf(ReadOnlySpan<char> rawCode)
    {
        if (!idsBySpan.TryGetValue(rawCode, out var id))
        {
            id = rawCodes.Count;
            rawCodes.Add(rawCode.ToString());
            ids.Add(rawCodes[id], id);
        }

        return id;
    }

    public string RawCode(int id) => rawCodes[id];

    /// <summary>The whole file's sum of the class, and that the month is booked.</summary>
    /// <exception cref="OverflowException">The sum is beyond 64 bits.</exception>
    public void AddToClass(int accountClass, int month, long amount)
    {
        classes[accountClass] = checked(classes[accountClass] + amount);
        if (month != latestMonth)
        {
            months.Add(month);
            latestMonth = month;
        }
    }

    /// <exception cref="OverflowException">The sum is beyond 64 bits.</exception>
    public void AddToCode(int code, int accountClass, int month, long amount)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, Key(code, month), out _);
        sum = accountClass == Revenue
            ? (sum.Cost, checked(sum.Revenue - amount))
            : (checked(sum.Cost + amount), sum.Revenue);
    }

    public SortedDictionary<int, long> Classes() =>
        new(Enumerable.Range(Revenue, LastCost - Revenue + 1).ToDictionary(accountClass => accountClass, accountClass => classes[accountClass]));

    /// <summary>The sums by code as people read it; codes that differ in case only are one.</summary>
    /// <exception cref="OverflowException">A sum is beyond 64 bits.</exception>
    public List<CodeSums> ByCode(Func<string, string> decode) =>
    [
        .. sums
            .GroupBy(sum => Canonical(RawCode(CodeOf(sum.Key)), decode), StringComparer.Ordinal)
            .OrderBy(code => code.Key, StringComparer.Ordinal)
            .Select(code => new CodeSums(code.Key,
            [
                .. code.GroupBy(sum => MonthOf(sum.Key)).OrderBy(month => month.Key).Select(month => new MonthSums(
                    SieNumbers.FirstDay(month.Key),
                    month.Sum(sum => sum.Value.Cost),
                    month.Sum(sum => sum.Value.Revenue))),
            ])),
    ];

    // One number is found faster than a pair.
    private static long Key(int code, int month) => ((long)code << 32) | (uint)month;

    private static int CodeOf(long key) => (int)(key >> 32);

    private static int MonthOf(long key) => (int)key;

    public static string Canonical(string rawCode, Func<string, string> decode) => decode(rawCode).Trim().ToUpperInvariant();
}
