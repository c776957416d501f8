namespace TeamsAssistant.Rounds.Notices;

/// <summary>Where nothing sends notices: they are dropped.</summary>
internal sealed class UnsentNotices : INotices
{
    public Task AddAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellation) => Task.CompletedTask;

    public Task<IReadOnlyList<NoticeStatus>> OfRoundAsync(string round, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<NoticeStatus>>([]);
}
