using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TeamsAssistant.Api.Health;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: its parts do too; 503 names those that are down. A part that needs
/// somebody's hand while the assistant answers is named with 200. Neither asks for a token, so neither says more than a part's name and
/// a sentence without addresses.
/// </summary>
internal static class HealthDoors
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StorageCheck>("storage", timeout: Patience)
            .AddCheck<RegisterCheck>("register", HealthStatus.Degraded, timeout: Patience)
            .AddCheck<LibraryCheck>("library", timeout: Patience);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder doors)
    {
        doors.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        doors.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    /// <summary>What is wrong with a part. An exception's own text may hold an address.</summary>
    private static string WhyOf(HealthReportEntry part) => part.Exception is null && part.Description is { } why ? why : "It does not answer.";

    private static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(new HealthAnswer(
        report.Status == HealthStatus.Unhealthy ? "down" : "up",
        [.. report.Entries
            .Where(part => part.Value.Status != HealthStatus.Healthy)
            .Select(part => new PartDown(part.Key, WhyOf(part.Value)))]));

    private sealed record HealthAnswer(string Status, IReadOnlyList<PartDown> Down);

    private sealed record PartDown(string Part, string Why);
}
