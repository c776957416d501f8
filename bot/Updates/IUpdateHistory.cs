namespace TeamsAssistant.Updates;

/// <summary>Everything that was ever said of an initiative.</summary>
public interface IUpdateHistory
{
    /// <summary>All its updates, superseded ones too, newest first; one request per 1,000.</summary>
    Task<IReadOnlyList<StatusUpdate>> ReadAsync(string initiative, CancellationToken cancellation);
}
