using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// Moves the assistant's clock to where the next timer rings, once everybody waits for it: no request to storage is under way, each one to
/// Teams waits for its answer's time, and no thread has work, at several looks in a row. Going on too early, on a busy machine, makes
/// what is measured slower, never faster.
/// </summary>
internal sealed class SimulatedTime(RunningAssistant assistant, OutgoingRequests outgoing)
{
    private const int QuietLooks = 6;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Stride = TimeSpan.FromSeconds(1);

    /// <summary>When it is now.</summary>
    public DateTimeOffset Now => assistant.Clock.GetUtcNow();

    /// <summary>Goes on to where the next timer rings.</summary>
    public void GoOn()
    {
        var wait = assistant.Clock.NextDue - Now ?? Stride;
        assistant.Clock.Advance(wait < Tick ? Tick : wait < Stride ? wait : Stride);
    }

    /// <summary>Waits until nothing moves any more at this instant.</summary>
    public async Task QuietAsync()
    {
        var before = (0L, 0, 0, 0);
        for (var quiet = 0; quiet < QuietLooks;)
        {
            await Task.Delay(Tick);
            var now = (assistant.StorageRequests, outgoing.Sent, assistant.Connector.Waiting, assistant.Connector.All.Count);
            var still = now == before && assistant.Storage.UnderWay == 0 && outgoing.UnderWay == assistant.Connector.Waiting && ThreadPool.PendingWorkItemCount == 0;
            quiet = still ? quiet + 1 : 0;
            before = now;
        }
    }
}
