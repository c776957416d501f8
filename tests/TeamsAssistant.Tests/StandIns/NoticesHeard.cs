using System.Collections.Concurrent;
using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Tests.StandIns;

/// <summary>Takes notices and sends none.</summary>
internal sealed class NoticesHeard : INotices
{
    public ConcurrentQueue<Notice> All { get; } = new();

    public Task AddAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellation)
    {
        notices.ToList().ForEach(All.Enqueue);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<NoticeStatus>> OfRoundAsync(string round, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<NoticeStatus>>([]);
}
