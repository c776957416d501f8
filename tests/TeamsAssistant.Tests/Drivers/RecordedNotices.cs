using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>Takes notices as the outbox does, each once by its key, and keeps when it was added.</summary>
internal sealed class RecordedNotices(TimeProvider? time = null) : INotices
{
    private readonly Lock gate = new();
    private readonly Dictionary<Notice, DateTimeOffset> added = [];

    /// <summary>Fails the next additions, so many times.</summary>
    public int FailNext { get; set; }

    public IReadOnlyList<(Notice Notice, DateTimeOffset At)> All
    {
        get
        {
            lock (gate)
            {
                return [.. added.Select(pair => (pair.Key, pair.Value))];
            }
        }
    }

    /// <summary>The same without when.</summary>
    public IReadOnlyList<Notice> Notices => [.. All.Select(pair => pair.Notice)];

    /// <summary>Forgets what was added, so that a test sees its own.</summary>
    public void Clear()
    {
        lock (gate)
        {
            added.Clear();
        }
    }

    public Task AddAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (FailNext > 0)
            {
                FailNext--;
                throw new IOException("storage is away");
            }

            foreach (var notice in notices)
            {
                added.TryAdd(notice with { NotBefore = default }, (time ?? TimeProvider.System).GetUtcNow());
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<NoticeStatus>> OfRoundAsync(string round, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<NoticeStatus>>(
        [.. All.Where(pair => pair.Notice.Round == round).Select(pair => new NoticeStatus(pair.Notice, NoticeState.Sent, null, pair.At))]);
}
