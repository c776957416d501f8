using TeamsAssistant.Access;

namespace TeamsAssistant.Budget;

/// <summary>The imported ledgers. An import replaces its financial year as a whole; older imports stay readable (<see cref="ILedgerVersions"/>).</summary>
public interface ILedger
{
    /// <summary>
    /// Stores the sums under a new import id, then makes it the current one of its year in one write, so that a reader sees the old
    /// year or the new one, never a mixture. False when another import of the year came in between: then nothing is replaced.
    /// </summary>
    /// <param name="import">The import; its id must be new.</param>
    /// <param name="replaces">The current import of the year that the new one was compared with, or null when there was none.</param>
    /// <param name="codes">Sums of every object code in the file.</param>
    /// <param name="matched">Object codes (upper case) that belong to an initiative: only these are read for questions.</param>
    /// <param name="change">Who, when, why.</param>
    /// <param name="cancellation">Cancels before the flip; after it nothing is undone.</param>
    Task<bool> StoreAsync(
        LedgerImport import,
        LedgerImport? replaces,
        IReadOnlyList<CodeSums> codes,
        IReadOnlySet<string> matched,
        Change change,
        CancellationToken cancellation);

    /// <summary>The sums of all years, from the current imports as the overview has them. One request per 1,000 matched codes, whatever the years.</summary>
    Task<LedgerBooks> ReadBooksAsync(IReadOnlyList<LedgerImport> current, CancellationToken cancellation);

    /// <summary>
    /// Before a register or a tie gives an initiative new codes: their sums come to be read for questions too. A code that no initiative
    /// has any longer stays, which no sum asks for. Nothing is lost, and a crash after it leaves every figure as it was.
    /// </summary>
    /// <param name="current">The current imports; without any nothing is done.</param>
    /// <param name="matched">All object codes that initiatives will have.</param>
    /// <param name="cancellation">Cancels before the flip; the next call goes on.</param>
    Task RematchAsync(IReadOnlyList<LedgerImport> current, IReadOnlySet<string> matched, CancellationToken cancellation);
}
