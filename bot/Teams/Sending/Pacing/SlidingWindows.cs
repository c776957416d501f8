namespace TeamsAssistant.Teams.Sending.Pacing;

/// <summary>When the next may leave under several limits at once. Pure: instants are handed in, never asked for. Not for several threads.</summary>
/// <param name="limits">All of them hold.</param>
internal sealed class SlidingWindows(IReadOnlyList<RateLimit> limits)
{
    private readonly List<DateTimeOffset> taken = [];

    /// <summary>The first instant from <paramref name="now"/> on at which one more keeps to every limit.</summary>
    public DateTimeOffset Next(DateTimeOffset now)
    {
        var next = now;
        foreach (var limit in limits.Where(limit => taken.Count >= limit.Most))
        {
            var free = taken[^limit.Most] + limit.Window;
            next = free > next ? free : next;
        }

        return next;
    }

    /// <summary>One more leaves then; instants never go back.</summary>
    public void Take(DateTimeOffset at)
    {
        Forget(at);
        taken.Add(taken.Count > 0 && taken[^1] > at ? taken[^1] : at);
    }

    /// <summary>Whether nothing of the past counts any more.</summary>
    public bool IsIdle(DateTimeOffset now) => taken.Count == 0 || taken[^1] + limits.Max(limit => limit.Window) <= now;

    private void Forget(DateTimeOffset now)
    {
        var longest = limits.Max(limit => limit.Window);
        var old = taken.FindIndex(at => at + longest > now);
        taken.RemoveRange(0, old < 0 ? taken.Count : old);
    }
}
