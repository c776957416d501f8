using TeamsAssistant.Leader;

namespace TeamsAssistant.Library.Publications;

/// <summary>Ends publications that were left open, as a duty of the replica that leads: when it first leads, soon after one failed in this process, and now and then.</summary>
internal sealed partial class PublicationDuty(Publisher publisher, TimeProvider time, ILogger<PublicationDuty> logger) : ILeaderDuty
{
    private static readonly TimeSpan Look = TimeSpan.FromHours(2);

    private DateTimeOffset next;

    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellation)
    {
        // The bell rings for other duties too: storage is not read for each notice.
        if (publisher.HasLeftOpen || time.GetUtcNow() >= next)
        {
            next = default; // should this fail, the next run looks again
            next = await publisher.ResumeAsync((publication, what) => Log.Failed(logger, publication.Key, what), cancellation) ?? time.GetUtcNow() + Look;
        }

        return next;
    }

    private static partial class Log
    {
        [LoggerMessage(5071, LogLevel.Warning, "Publication {Key} is not ended yet: {Fault}")]
        public static partial void Failed(ILogger logger, string key, string fault);
    }
}
