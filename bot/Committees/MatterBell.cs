using System.Collections.Concurrent;
using TeamsAssistant.Leader;

namespace TeamsAssistant.Committees;

/// <summary>Tells the duty of this process whose matters the library is behind with, so that storage is not read at every bell. Other replicas see it when they look.</summary>
internal sealed class MatterBell(DutyBell bell)
{
    private readonly ConcurrentDictionary<string, bool> rung = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Something is unfinished at the committee.</summary>
    public void Ring(string committee)
    {
        rung[committee] = true;
        bell.Ring();
    }

    /// <summary>The committees since the last time.</summary>
    public IReadOnlyList<string> Take() => [.. rung.Keys.Where(committee => rung.TryRemove(committee, out _))];
}
