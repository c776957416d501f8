namespace TeamsAssistant.Overview;

/// <summary>Reads the overview: one request per 1,000 rows, whatever the history.</summary>
public interface IOverview
{
    /// <summary>The overview as it stands.</summary>
    Task<MunicipalityOverview> ReadAsync(CancellationToken cancellation);
}
