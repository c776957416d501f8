namespace TeamsAssistant.Teams.Sending.Outbox;

/// <summary>What waits, by when it is due. For several threads: what failed comes back while others are taken.</summary>
internal sealed class Backlog(IEnumerable<OutboxRow> waiting)
{
    private readonly Lock gate = new();
    private readonly PriorityQueue<OutboxRow, DateTimeOffset> rows = new(waiting.Select(row => (row, row.Due)));

    /// <summary>When the first is due, or null: nothing waits.</summary>
    public DateTimeOffset? Next
    {
        get
        {
            lock (gate)
            {
                return rows.TryPeek(out _, out var due) ? due : null;
            }
        }
    }

    /// <summary>Whether something is due.</summary>
    public bool Due(DateTimeOffset now) => Next <= now;

    public void Add(OutboxRow row)
    {
        lock (gate)
        {
            rows.Enqueue(row, row.Due);
        }
    }

    /// <summary>Those that are due, the longest due first.</summary>
    public IReadOnlyList<OutboxRow> TakeDue(DateTimeOffset now, int most)
    {
        var taken = new List<OutboxRow>();
        lock (gate)
        {
            while (taken.Count < most && rows.TryPeek(out _, out var due) && due <= now)
            {
                taken.Add(rows.Dequeue());
            }
        }

        return taken;
    }
}
