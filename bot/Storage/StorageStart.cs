namespace TeamsAssistant.Storage;

/// <summary>Makes missing tables before the first request is served.</summary>
internal sealed class StorageStart(StorageTables tables) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => tables.EnsureAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
