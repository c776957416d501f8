namespace TeamsAssistant.Teams.Sending.Outbox;

/// <summary>
/// What waits, by when it is due. For several threads: what failed comes back while others are taken. It goes first when its wait is over:
/// kept for last, the failures of thousands would be waited for one after the other when all else is sent.
/// </summary>
internal sealed class Backlog
{
    private readonly Lock gate = new();
    private readonly PriorityQueue<OutboxRow, DateTimeOffset> again = new();
    private readonly PriorityQueue<OutboxRow, DateTimeOffset> fresh = new();

    /// <param name="waiting">Rows in any order.</param>
    public Backlog(IEnumerable<OutboxRow> waiting)
    {
        foreach (var row in waiting)
        {
            Enqueue(row);
        }
    }

    /// <summary>When the first is due, or null: nothing waits.</summary>
    public DateTimeOffset? Next
    {
        get
        {
            lock (gate)
            {
                var (tried, first) = (Head(again), Head(fresh));
                return tried < first || first is null ? tried : first;
            }
        }
    }

    /// <summary>Whether something is due.</summary>
    public bool Due(DateTimeOffset now) => Next <= now;

    public void Add(OutboxRow row)
    {
        lock (gate)
        {
            Enqueue(row);
        }
    }

    /// <summary>Those that are due: what failed before the others, and of each the longest due first.</summary>
    public IReadOnlyList<OutboxRow> TakeDue(DateTimeOffset now, int most)
    {
        var taken = new List<OutboxRow>();
        lock (gate)
        {
            Move(again);
            Move(fresh);
        }

        return taken;

        void Move(PriorityQueue<OutboxRow, DateTimeOffset> rows)
        {
            while (taken.Count < most && Head(rows) <= now)
            {
                taken.Add(rows.Dequeue());
            }
        }
    }

    private static DateTimeOffset? Head(PriorityQueue<OutboxRow, DateTimeOffset> rows) => rows.TryPeek(out _, out var due) ? due : null;

    private void Enqueue(OutboxRow row) => (row.Attempts > 0 ? again : fresh).Enqueue(row, row.Due);
}
