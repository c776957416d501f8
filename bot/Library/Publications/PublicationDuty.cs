using TeamsAssistant.Leader;

namespace TeamsAssistant.Library.Publications;

/// <summary>Ends publications that were left open, as a duty of the replica that leads: when it begins to lead, and now and then.</summary>
internal sealed partial class PublicationDuty(Publisher publisher, TimeProvider time, ILogger<PublicationDuty> logger) : ILeaderDuty
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(30);

    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellation) =>
        await publisher.ResumeAsync((publication, fault) => Log.Failed(logger, publication.Key, fault.Fault), cancellation) ?? time.GetUtcNow() + Look;

    private static partial class Log
    {
        [LoggerMessage(5071, LogLevel.Warning, "Publication {Key} is not ended yet: {Fault}")]
        public static partial void Failed(ILogger logger, string key, LibraryFault fault);
    }
}
