namespace TeamsAssistant.Tests.StandIns;

/// <summary>
/// Teams' limits as its page states them, counted naively and apart from the product's own pace: what comes too fast gets 429. A refused
/// request counts like one that was taken.
/// </summary>
public sealed class ConnectorLimits(TimeProvider time)
{
    private static readonly (int Most, double Seconds)[] OfConversation = [(7, 1), (8, 2), (60, 30), (1_800, 3_600)];

    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> app = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> conversations = new(StringComparer.Ordinal);

    /// <summary>Most a second, all together.</summary>
    public int OfApp { get; init; } = 50;

    /// <summary>Room for what the way there does to the distance of two messages.</summary>
    public TimeSpan Leeway { get; init; }

    public int TooFast { get; private set; }

    /// <summary>Whether one more may come now; it counts either way.</summary>
    public bool Takes(string conversation)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (!conversations.TryGetValue(conversation, out var own))
            {
                conversations[conversation] = own = new();
            }

            var takes = Count(app, now, 1) < OfApp && OfConversation.All(limit => Count(own, now, limit.Seconds) < limit.Most);
            app.Enqueue(now);
            own.Enqueue(now);
            TooFast += takes ? 0 : 1;
            while (app.Peek() <= now.AddSeconds(-1))
            {
                app.Dequeue();
            }

            return takes;
        }
    }

    private int Count(IEnumerable<DateTimeOffset> came, DateTimeOffset now, double seconds) =>
        came.Count(at => at > now.AddSeconds(-seconds) + Leeway);
}
