using TeamsAssistant.Access;

namespace TeamsAssistant.Budget;

/// <summary>Imports as versions of their financial year: what was stored before stays readable, and can be returned to.</summary>
public interface ILedgerVersions
{
    /// <summary>The current import and those it goes back to, newest first; one request per 1,000 imports ever made.</summary>
    Task<IReadOnlyList<LedgerImport>> ListAsync(LedgerImport current, CancellationToken cancellation);

    /// <summary>What one import held, current or not: every object code of its file. One request per 1,000 codes.</summary>
    Task<LedgerBooks> ReadVersionAsync(LedgerImport import, CancellationToken cancellation);

    /// <summary>
    /// Returns the year to the import before the current one, or to none when it was the first, in one write as an import does.
    /// False when another import of the year came in between: then nothing is changed.
    /// </summary>
    /// <param name="current">The import to undo.</param>
    /// <param name="matched">Object codes that belong to an initiative.</param>
    /// <param name="change">Who, when, why.</param>
    /// <param name="cancellation">Cancels before the flip.</param>
    Task<bool> UndoAsync(LedgerImport current, IReadOnlySet<string> matched, Change change, CancellationToken cancellation);
}
