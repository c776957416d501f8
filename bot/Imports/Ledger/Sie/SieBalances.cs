using System.Runtime.InteropServices;

namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>
/// <c>#PSALDO</c> or <c>#PBUDGET</c> of year 0. One krona may stand there several times: in the account's total, by each dimension, by
/// sets of dimensions. For an account, month and code only the rows of one set count: fewest dimensions first (the object alone), then
/// the lowest numbers.
/// </summary>
/// <remarks>Memory grows with accounts × months × codes that differ, never with rows: of several sets only the one that counts so far is kept.</remarks>
internal sealed class SieBalances
{
    private readonly record struct Key(long Account, int AccountClass, int Month, int Code);

    private readonly Dictionary<Key, (int Set, long Amount)> rows = [];
    private readonly Dictionary<(int AccountClass, int Month), long> totals = [];
    private readonly List<int[]> sets = [];

    /// <summary>Some row names an object of the chosen dimension.</summary>
    public bool Any { get; private set; }

    /// <exception cref="OverflowException">The sum is beyond 64 bits.</exception>
    public void AddTotal(int accountClass, int month, long amount)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(totals, (accountClass, month), out _);
        sum = checked(sum + amount);
    }

    /// <exception cref="OverflowException">The sum is beyond 64 bits.</exception>
    public void AddObject(long account, int accountClass, int month, int code, SieObjects objects, long amount)
    {
        Any = true;
        if (!SieSums.Counts(accountClass))
        {
            return;
        }

        var set = SetOf(objects);
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, new(account, accountClass, month, code), out var exists);
        var order = exists ? Compare(sets[set], sets[sum.Set]) : -1;
        if (order < 0)
        {
            sum = (set, amount);
        }
        else if (order == 0)
        {
            sum.Amount = checked(sum.Amount + amount);
        }
    }

    /// <summary>Forgets all: with vouchers in the file nobody asks for it.</summary>
    public void Clear()
    {
        rows.Clear();
        rows.TrimExcess();
        totals.Clear();
    }

    /// <summary>Adds what counts to the sums: they are the ledger when there are no vouchers.</summary>
    /// <exception cref="OverflowException">A sum is beyond 64 bits.</exception>
    public void AddTo(SieSums sums, Func<string, string> decode)
    {
        var counted = Counted(code => SieSums.Canonical(sums.RawCode(code), decode)).ToList();
        foreach (var (key, amount) in counted.Where(row => row.Value != 0))
        {
            sums.AddToCode(key.Code, key.AccountClass, key.Month, amount);
            sums.AddToClass(key.AccountClass, key.Month, totals.Count == 0 ? amount : 0);
        }

        foreach (var (key, amount) in totals.Where(row => SieSums.Counts(row.Key.AccountClass) && row.Value != 0))
        {
            sums.AddToClass(key.AccountClass, key.Month, amount);
        }
    }

    /// <summary>Costs by code over all months.</summary>
    /// <exception cref="OverflowException">A sum is beyond 64 bits.</exception>
    public SortedDictionary<string, long> CostsByCode(SieSums sums, Func<string, string> decode)
    {
        string Name(int code) => SieSums.Canonical(sums.RawCode(code), decode);
        return new(
            Counted(Name).Where(row => SieSums.IsCost(row.Key.AccountClass))
                .GroupBy(row => Name(row.Key.Code))
                .ToDictionary(code => code.Key, code => code.Sum(row => row.Value)),
            StringComparer.Ordinal);
    }

    private IEnumerable<KeyValuePair<Key, long>> Counted(Func<int, string> name)
    {
        var best = new Dictionary<(long Account, int Month, string Code), int>();
        foreach (var (key, kept) in rows)
        {
            ref var set = ref CollectionsMarshal.GetValueRefOrAddDefault(best, (key.Account, key.Month, name(key.Code)), out var exists);
            set = exists && Compare(sets[set], sets[kept.Set]) <= 0 ? set : kept.Set;
        }

        return rows
            .Where(row => best[(row.Key.Account, row.Key.Month, name(row.Key.Code))] == row.Value.Set)
            .Select(row => KeyValuePair.Create(row.Key, row.Value.Amount));
    }

    private int SetOf(SieObjects objects)
    {
        Span<int> set = stackalloc int[objects.Count];
        for (var i = 0; i < set.Length; i++)
        {
            set[i] = objects.DimensionAt(i);
        }

        set.Sort();
        for (var i = 0; i < sets.Count; i++)
        {
            if (set.SequenceEqual(sets[i]))
            {
                return i;
            }
        }

        sets.Add(set.ToArray());
        return sets.Count - 1;
    }

    private static int Compare(int[] one, int[] other) =>
        one.Length != other.Length ? one.Length - other.Length : one.AsSpan().SequenceCompareTo(other);
}
