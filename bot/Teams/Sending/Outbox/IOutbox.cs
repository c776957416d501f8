using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Teams.Sending.Outbox;

/// <summary>What waits to be sent: claimed, sent, recorded.</summary>
internal interface IOutbox
{
    /// <summary>Everything that waits; one request per 1,000.</summary>
    Task<IReadOnlyList<OutboxRow>> WaitingAsync(CancellationToken cancellation);

    /// <summary>Makes the rows one sender's own, all in one request or none; null when somebody has changed one of them.</summary>
    Task<IReadOnlyList<OutboxRow>?> ClaimAsync(IReadOnlyList<OutboxRow> rows, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>Records that it was sent, or is superfluous; false when somebody else has the row.</summary>
    Task<bool> EndAsync(OutboxRow row, NoticeState state, string? activityId, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Records that it cannot be delivered; it waits again when <see cref="ReviveAsync"/> is asked. False when somebody else has the row.</summary>
    Task<bool> FailAsync(OutboxRow row, string code, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Stores a row that is to be tried later; null when somebody else has it.</summary>
    Task<OutboxRow?> PostponeAsync(OutboxRow row, CancellationToken cancellation);

    /// <summary>Lets what could not be delivered wait again; gives how many. One request when there is nothing.</summary>
    /// <param name="person">To this person, or null: to anybody.</param>
    /// <param name="code">With a code that begins so; empty: any.</param>
    /// <param name="now">From when it waits.</param>
    /// <param name="cancellation">Cancels; what is left is revived next time.</param>
    Task<int> ReviveAsync(string? person, string code, DateTimeOffset now, CancellationToken cancellation);
}
