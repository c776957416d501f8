using System.Collections.Concurrent;

namespace TeamsAssistant.Tests.Library.SharePoint;

/// <summary>A clock that goes on to where somebody waits for, at once, and tells how long each wait was.</summary>
public sealed class HurriedTime : TimeProvider
{
    private long ticks = new DateTimeOffset(2026, 11, 26, 8, 0, 0, TimeSpan.Zero).UtcTicks;

    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= TimeSpan.Zero)
        {
            Waits.Enqueue(dueTime);
            Interlocked.Add(ref ticks, dueTime.Ticks);
        }

        return System.CreateTimer(callback, state, dueTime >= TimeSpan.Zero ? TimeSpan.Zero : dueTime, Timeout.InfiniteTimeSpan);
    }
}
