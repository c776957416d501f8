using TeamsAssistant.Access;

namespace TeamsAssistant.Updates;

/// <summary>Status updates: written once, superseded, never changed.</summary>
public interface IUpdates
{
    /// <summary>
    /// Writes update, latest state, form receipt and audit event in one transaction, then the state's copy in the overview's list.
    /// Two requests when nobody else writes; a lost race is retried on fresh data.
    /// </summary>
    /// <param name="read">As read; may be old.</param>
    /// <param name="update">The answer.</param>
    /// <param name="change">Who, when, why.</param>
    /// <param name="cancellation">Cancels before the transaction only: what is stored is also listed.</param>
    Task<StoredUpdate> StoreAsync(StateAsRead read, NewUpdate update, Change change, CancellationToken cancellation);

    /// <summary>The update with the id, or null.</summary>
    Task<StatusUpdate?> FindAsync(string initiative, string updateId, CancellationToken cancellation);

    /// <summary>Mends the list's copy after a crash between the transaction and the list; true when there was something to mend.</summary>
    Task<bool> MendAsync(StateAsRead listed, CancellationToken cancellation);
}
