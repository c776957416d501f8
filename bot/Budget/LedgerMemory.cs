using System.Collections.Concurrent;
using TeamsAssistant.Access;

namespace TeamsAssistant.Budget;

/// <summary>
/// Remembers the sums of a year for some minutes: an import's sums never change, so that a question, or the next form of an answer, need
/// not read them again. A new import has another id and is seen at once; only codes that a new register ties to an initiative may be
/// seen late, by <see cref="Keeps"/> at most.
/// </summary>
internal sealed class LedgerMemory(ILedger ledger, TimeProvider time) : ILedger
{
    /// <summary>How long a year is remembered.</summary>
    public static readonly TimeSpan Keeps = TimeSpan.FromMinutes(5);

    private const int MostYears = 24;

    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, LedgerYear Sums)> years = new(StringComparer.Ordinal);

    public Task<bool> StoreAsync(
        LedgerImport import,
        LedgerImport? replaces,
        IReadOnlyList<CodeSums> codes,
        IReadOnlySet<string> matched,
        Change change,
        CancellationToken cancellation) => ledger.StoreAsync(import, replaces, codes, matched, change, cancellation);

    public async Task<LedgerYear> ReadAsync(int year, IReadOnlyList<LedgerImport> current, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var key = string.Join('\n', current.Select(import => import.Id).Prepend($"{year}"));
        if (years.TryGetValue(key, out var known) && now < known.Until)
        {
            return known.Sums;
        }

        var read = await ledger.ReadAsync(year, current, cancellation);
        if (years.Count >= MostYears)
        {
            years.Clear();
        }

        years[key] = (now + Keeps, read);
        return read;
    }

    public Task<LedgerBooks> ReadBooksAsync(IReadOnlyList<LedgerImport> current, CancellationToken cancellation) =>
        ledger.ReadBooksAsync(current, cancellation);

    public async Task RematchAsync(IReadOnlyList<LedgerImport> current, IReadOnlySet<string> matched, CancellationToken cancellation)
    {
        await ledger.RematchAsync(current, matched, cancellation);
        years.Clear();
    }
}
