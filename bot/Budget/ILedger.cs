using TeamsAssistant.Access;

namespace TeamsAssistant.Budget;

/// <summary>The imported ledgers. An import replaces its financial year as a whole; older imports stay readable.</summary>
public interface ILedger
{
    /// <summary>
    /// Stores the sums under a new import id, then makes it the current one of its year in one write, so that a reader sees the old
    /// year or the new one, never a mixture.
    /// </summary>
    /// <param name="import">The import; its id must be new.</param>
    /// <param name="codes">Sums of every object code in the file.</param>
    /// <param name="matched">Object codes (upper case) that belong to an initiative: only these are read for questions.</param>
    /// <param name="change">Who, when, why.</param>
    /// <param name="cancellation">Cancels before the flip; after it nothing is undone.</param>
    Task StoreAsync(
        LedgerImport import,
        IReadOnlyList<CodeSums> codes,
        IReadOnlySet<string> matched,
        Change change,
        CancellationToken cancellation);

    /// <summary>The sums of the year, from the imports given (those current in the overview that touch the year). One request per import and 1,000 matched codes.</summary>
    Task<LedgerYear> ReadAsync(int year, IReadOnlyList<LedgerImport> current, CancellationToken cancellation);
}
