using Microsoft.Extensions.Diagnostics.HealthChecks;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Api.Health;

internal sealed class StorageCheck(StorageTables tables) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await tables.CheckAsync(cancellationToken) is { } wrong ? HealthCheckResult.Unhealthy(wrong) : HealthCheckResult.Healthy();
        }
        catch (OperationCanceledException)
        {
            // The client retries for longer than the check may take.
            return HealthCheckResult.Unhealthy("Table storage does not answer in time.");
        }
    }
}
