namespace TeamsAssistant.Rounds.Notices;

/// <summary>Stands in until the sending of notices is there: nobody is told anything.</summary>
internal sealed class NoNotices : INotices
{
    public Task AddAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellation) => Task.CompletedTask;

    public Task<IReadOnlyList<NoticeStatus>> OfRoundAsync(string round, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<NoticeStatus>>([]);
}
