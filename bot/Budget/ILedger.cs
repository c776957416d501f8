using TeamsAssistant.Access;

namespace TeamsAssistant.Budget;

/// <summary>The imported ledgers. An import replaces its financial year as a whole; older imports stay readable.</summary>
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

    /// <summary>The sums of the year, from the imports given (those current in the overview that touch the year). One request per import and 1,000 matched codes.</summary>
    Task<LedgerYear> ReadAsync(int year, IReadOnlyList<LedgerImport> current, CancellationToken cancellation);

    /// <summary>The sums of all years, from the current imports. Requests do not grow with years.</summary>
    Task<LedgerBooks> ReadBooksAsync(IReadOnlyList<LedgerImport> current, CancellationToken cancellation);

    /// <summary>After a new register: sums of codes that now belong to an initiative are read for questions, those that no longer do are not. Nothing is lost.</summary>
    /// <param name="current">The current imports.</param>
    /// <param name="matched">All object codes of the register (upper case).</param>
    /// <param name="cancellation">Cancels between writes; the next call goes on.</param>
    Task RematchAsync(IReadOnlyList<LedgerImport> current, IReadOnlySet<string> matched, CancellationToken cancellation);
}
