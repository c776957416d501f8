using TeamsAssistant.Access;

namespace TeamsAssistant.Initiatives;

/// <summary>The stored register. Nothing is ever deleted from it: a row that is gone from the file is kept and marked.</summary>
public interface IRegisterStore
{
    /// <summary>All rows and the latest import; one request per 1,000 rows.</summary>
    Task<StoredRegister> ReadAsync(CancellationToken cancellation);

    /// <summary>The latest import alone, or null when there was none; one request.</summary>
    Task<RegisterImport?> ReadImportAsync(CancellationToken cancellation);

    /// <summary>
    /// Writes the changes, each with its audit event. What fits in one transaction is written by one; else the import is marked as
    /// unfinished with the first rows and as done with the last, so that an interrupted one is seen and the same file completes it.
    /// </summary>
    /// <param name="read">What the changes were worked out from.</param>
    /// <param name="changes">What to write.</param>
    /// <param name="import">The import; stored as done when all is written.</param>
    /// <param name="change">Who, when, why.</param>
    /// <param name="cancellation">Cancels between transactions.</param>
    /// <returns>False when another import came between: no further row is written, and whoever came between is the one that is marked.</returns>
    Task<bool> WriteAsync(StoredRegister read, RegisterChanges changes, RegisterImport import, Change change, CancellationToken cancellation);
}
