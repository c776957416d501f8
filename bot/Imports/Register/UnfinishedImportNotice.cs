using System.Globalization;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register;

/// <summary>At start: says in the log that the latest import of the register was cut off, so that somebody completes it.</summary>
internal sealed partial class UnfinishedImportNotice(IRegisterStore store, ILogger<UnfinishedImportNotice> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await store.ReadImportAsync(cancellationToken) is { Done: false } import)
        {
            Log.Unfinished(logger, import.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(2104, LogLevel.Warning, "The import of the register that began {At} UTC is not finished: unless it runs still, import the same file again.")]
        public static partial void Unfinished(ILogger logger, string at);
    }
}
