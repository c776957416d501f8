namespace TeamsAssistant.Leader;

/// <summary>Settings <c>Leader__…</c>: how one replica at a time comes to run the calendar and to send.</summary>
public sealed class LeaderOptions
{
    /// <summary>How long the lease lasts, seconds; renewed three times as often. After a crash nobody leads for at most this long. Default 30.</summary>
    public int LeaseSeconds { get; set; } = 30;

    internal TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);

    internal TimeSpan Renewal => Lease / 3;
}
