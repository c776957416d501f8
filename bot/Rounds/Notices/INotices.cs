namespace TeamsAssistant.Rounds.Notices;

/// <summary>What people are to be told, sent in its time by the one replica that sends.</summary>
public interface INotices
{
    /// <summary>
    /// Adds those that were never added: kind, round, initiative, mark and person tell them apart, also after they were sent. Safe to
    /// repeat after a crash.
    /// </summary>
    Task AddAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellation);

    /// <summary>The round's notices with what became of them; one request per 1,000.</summary>
    Task<IReadOnlyList<NoticeStatus>> OfRoundAsync(string round, CancellationToken cancellation);
}
