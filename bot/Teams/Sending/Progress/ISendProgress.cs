namespace TeamsAssistant.Teams.Sending.Progress;

/// <summary>The sendings that somebody watches. Whoever starts or reminds adds one for the place where it was done; without it there is no card.</summary>
internal interface ISendProgress
{
    /// <summary>Watches a sending whose notices have been added, or are expected; harmless when it is watched already.</summary>
    Task WatchAsync(SendWatch watch, CancellationToken cancellation);

    /// <summary>All that are watched; one request.</summary>
    Task<IReadOnlyList<SendWatch>> AllAsync(CancellationToken cancellation);

    /// <summary>How many notices of the sending there are, and what became of them; one request per 1,000.</summary>
    Task<SendCount> CountAsync(SendWatch watch, CancellationToken cancellation);

    /// <summary>Stores how the card stands; false when somebody else has changed it.</summary>
    Task<bool> SaveAsync(SendWatch watch, CancellationToken cancellation);

    /// <summary>It is watched no more.</summary>
    Task EndAsync(SendWatch watch, CancellationToken cancellation);
}
