using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Tests.StandIns;

/// <summary>Keeps what people are to be told, each notice once, and sends nothing.</summary>
internal sealed class RecordedNotices : INotices
{
    private readonly List<Notice> added = [];

    public IReadOnlyList<Notice> All => added;

    /// <summary>Forgets what was added, so that a test sees its own.</summary>
    public void Clear() => added.Clear();

    public Task AddAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellation)
    {
        added.AddRange(notices.Where(notice => !added.Exists(known => Key(known) == Key(notice))));
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<NoticeStatus>> OfRoundAsync(string round, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<NoticeStatus>>(
        [.. added.Where(notice => notice.Round == round).Select(notice => new NoticeStatus(notice, NoticeState.Waiting, null, null))]);

    private static (NoticeKind, string?, string?, string, string) Key(Notice notice) =>
        (notice.Kind, notice.Round, notice.Initiative, notice.Mark, notice.To);
}
