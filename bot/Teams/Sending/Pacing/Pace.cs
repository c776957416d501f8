namespace TeamsAssistant.Teams.Sending.Pacing;

/// <summary>
/// Lets what the bot sends by itself leave no faster than Teams takes it: one at a time to a conversation, each within the limits of the
/// conversation and of the app. What Teams has turned away waits as long as it asks. Known to this process alone.
/// </summary>
internal sealed class Pace(TimeProvider time)
{
    /// <summary>Longest that a sender waits for its turn; what must wait longer is put back.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>How long is paused when Teams does not say.</summary>
    public static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(1);

    private const int MostRemembered = 20_000;

    private readonly Lock gate = new();
    private readonly SlidingWindows app = new(RateLimit.OfApp);
    private readonly Throttling throttling = new();
    private readonly Dictionary<string, Lane> lanes = new(StringComparer.Ordinal);
    private DateTimeOffset appPausedUntil;

    /// <summary>Waits for the turn to send to the conversation; nobody else has it until it is disposed.</summary>
    /// <exception cref="PausedException">Its turn comes later than is waited for.</exception>
    public async Task<IDisposable> EnterAsync(string conversation, CancellationToken cancellation)
    {
        var lane = LaneOf(conversation);
        try
        {
            await lane.Turn.WaitAsync(cancellation);
        }
        catch
        {
            Leave(lane, entered: false);
            throw;
        }

        try
        {
            while (Reserve(lane) is { } at)
            {
                var wait = at - time.GetUtcNow();
                if (wait > Patience)
                {
                    throw new PausedException(at);
                }

                // A timer knows whole milliseconds: rounded down it would ring before the time, and again at once.
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Max(0, Math.Ceiling(wait.TotalMilliseconds))), time, cancellation);
            }

            return new Turn(() => Leave(lane, entered: true));
        }
        catch
        {
            Leave(lane, entered: true);
            throw;
        }
    }

    /// <summary>Teams took a message.</summary>
    public void Taken(string conversation)
    {
        lock (gate)
        {
            throttling.Note(conversation, refused: false);
        }
    }

    /// <summary>Teams turned a message away for coming too fast.</summary>
    public void TurnedAway(string conversation, TimeSpan? retryAfter)
    {
        lock (gate)
        {
            var until = time.GetUtcNow() + (retryAfter is { } asked && asked > TimeSpan.Zero ? asked : Unsaid);
            if (throttling.Note(conversation, refused: true))
            {
                appPausedUntil = until > appPausedUntil ? until : appPausedUntil;
            }

            if (lanes.TryGetValue(conversation, out var lane))
            {
                lane.PausedUntil = until;
            }
        }
    }

    // Null: the turn is there, and counted.
    private DateTimeOffset? Reserve(Lane lane)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            DateTimeOffset[] all = [lane.PausedUntil, appPausedUntil, lane.Windows.Next(now), app.Next(now)];
            var at = all.Max();
            if (at > now)
            {
                return at;
            }

            app.Take(now);
            lane.Windows.Take(now);
            return null;
        }
    }

    private Lane LaneOf(string conversation)
    {
        lock (gate)
        {
            if (lanes.Count >= MostRemembered)
            {
                var now = time.GetUtcNow();
                foreach (var (idle, _) in lanes.Where(pair => pair.Value.Users == 0 && pair.Value.PausedUntil <= now && pair.Value.Windows.IsIdle(now)).ToList())
                {
                    lanes.Remove(idle);
                }
            }

            if (!lanes.TryGetValue(conversation, out var lane))
            {
                lanes[conversation] = lane = new Lane();
            }

            lane.Users++;
            return lane;
        }
    }

    private void Leave(Lane lane, bool entered)
    {
        lock (gate)
        {
            lane.Users--;
        }

        if (entered)
        {
            lane.Turn.Release();
        }
    }

    private sealed class Lane
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public SlidingWindows Windows { get; } = new(RateLimit.OfConversation);

        public DateTimeOffset PausedUntil { get; set; }

        public int Users { get; set; }
    }

    private sealed class Turn(Action left) : IDisposable
    {
        private int disposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref disposed, 1) == 0)
            {
                left();
            }
        }
    }
}
