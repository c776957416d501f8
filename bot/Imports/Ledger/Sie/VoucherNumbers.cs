using System.Text;

namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>
/// Which voucher numbers have been used, by series, kept as spans: numbers mostly follow one another, so memory does not grow with the
/// vouchers. Beyond a bound of loose numbers the watch ends and says so.
/// </summary>
internal sealed class VoucherNumbers
{
    private const int MostSpans = 50_000;
    private const int LongestSeries = 64;

    private readonly Dictionary<string, List<(long From, long To)>> series = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(long From, long To)>>.AlternateLookup<ReadOnlySpan<char>> seriesBySpan;
    private int spans;

    public VoucherNumbers() => seriesBySpan = series.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Too many loose numbers: repeats are no longer told.</summary>
    public bool Full => spans >= MostSpans;

    /// <summary>False when the number was there before. Numbers that are not digits are not watched.</summary>
    public bool Take(ReadOnlySpan<byte> name, ReadOnlySpan<byte> numberText)
    {
        if (Full || name.Length > LongestSeries || SieNumbers.Whole(numberText) is not { } number)
        {
            return true;
        }

        Span<char> key = stackalloc char[LongestSeries];
        key = key[..Encoding.Latin1.GetChars(name, key)];
        if (!seriesBySpan.TryGetValue(key, out var used))
        {
            series[key.ToString()] = used = [];
        }

        return Take(used, number);
    }

    private bool Take(List<(long From, long To)> used, long number)
    {
        // The last span that begins at or before the number; nearly always the last of all.
        var at = used.Count - 1;
        if (at >= 0 && used[at].From > number)
        {
            var found = used.BinarySearch((number, long.MaxValue));
            at = (found < 0 ? ~found : found) - 1;
        }

        if (at >= 0 && number <= used[at].To)
        {
            return false;
        }

        var joinsBefore = at >= 0 && used[at].To == number - 1;
        var joinsAfter = at + 1 < used.Count && used[at + 1].From == number + 1;
        switch (joinsBefore, joinsAfter)
        {
            case (true, true):
                used[at] = (used[at].From, used[at + 1].To);
                used.RemoveAt(at + 1);
                spans--;
                break;
            case (true, false):
                used[at] = (used[at].From, number);
                break;
            case (false, true):
                used[at + 1] = (number, used[at + 1].To);
                break;
            default:
                used.Insert(at + 1, (number, number));
                spans++;
                break;
        }

        return true;
    }
}
