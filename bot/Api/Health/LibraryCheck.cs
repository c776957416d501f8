using Microsoft.Extensions.Diagnostics.HealthChecks;
using TeamsAssistant.Library;

namespace TeamsAssistant.Api.Health;

internal sealed class LibraryCheck(ILibrary library) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await library.CheckAsync(cancellationToken) is { } wrong ? HealthCheckResult.Unhealthy(wrong) : HealthCheckResult.Healthy();
}
