namespace TeamsAssistant.Teams.Sending;

/// <summary>The shared cards of the rounds: claimed, sent, recorded.</summary>
internal interface ISharedCards
{
    /// <summary>The cards of the round, one a channel that it was sent to; one request.</summary>
    Task<IReadOnlyList<SharedCard>> ReadAsync(string round, CancellationToken cancellation);

    /// <summary>Stores the card if it is still as it was read (a null tag: not there yet); null when somebody was faster.</summary>
    Task<SharedCard?> SaveAsync(SharedCard card, CancellationToken cancellation);
}
