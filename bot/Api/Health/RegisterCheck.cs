using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Api.Health;

/// <summary>Whether the latest import of the register was finished. If not, the assistant answers all the same, from a mixture of two registers.</summary>
internal sealed class RegisterCheck(IRegisterStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await store.ReadImportAsync(cancellationToken) is { Done: false } import
            ? HealthCheckResult.Degraded(string.Create(
                CultureInfo.InvariantCulture,
                $"The import of the register that began {import.At:yyyy-MM-dd HH:mm} UTC is not finished: unless it runs still, import the same file again."))
            : HealthCheckResult.Healthy();
}
