namespace TeamsAssistant.Budget;

/// <summary>Which files of the watched folder have been dealt with.</summary>
public interface IWatchedLedgers
{
    /// <summary>Whether the file was dealt with as it stands.</summary>
    Task<bool> HasAsync(string file, CancellationToken cancellation);

    /// <summary>It is dealt with. Safe to repeat.</summary>
    Task AddAsync(string file, CancellationToken cancellation);
}
