using TeamsAssistant.Access;
using TeamsAssistant.Calendar;

namespace TeamsAssistant.Updates;

/// <summary>Status updates: written once, superseded, never changed.</summary>
public interface IUpdates
{
    /// <summary>
    /// Writes update, latest state, form receipt and audit event in one transaction, then the state's copy in the overview's list.
    /// Two requests when nobody else writes; a lost race is retried on fresh data. Null, and nothing written, when the update corrects
    /// an answer that is no longer the latest.
    /// </summary>
    /// <param name="read">As read; may be old.</param>
    /// <param name="update">The answer.</param>
    /// <param name="change">Who, when, why.</param>
    /// <param name="cancellation">
    /// Ends the wait, not the writing once it has begun: what is stored is also listed, and sending the form again finds it.
    /// </param>
    Task<StoredUpdate?> StoreAsync(StateAsRead read, NewUpdate update, Change change, CancellationToken cancellation);

    /// <summary>The initiative's updates of the days, newest first, superseded ones too: one range of its partition, whatever the history.</summary>
    Task<IReadOnlyList<StatusUpdate>> ReadAsync(string initiative, Period days, CancellationToken cancellation);

    /// <summary>
    /// Mends the list's copy after a crash between the transaction and the list; true when there was something to mend. One request,
    /// one more when the copy is behind.
    /// </summary>
    /// <param name="listed">As the list has it.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<bool> MendAsync(StateAsRead listed, CancellationToken cancellation);

    /// <summary>An update that is stored, with the level before it; null: it was the first. One request.</summary>
    Task<(StatusUpdate Update, SituationLevel? PreviousLevel)> ReadAsync(string initiative, string update, CancellationToken cancellation);
}
