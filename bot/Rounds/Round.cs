using TeamsAssistant.Calendar;

namespace TeamsAssistant.Rounds;

/// <summary>Uppföljningsomgång: one asking.</summary>
public sealed record Round
{
    /// <summary>Omgång, or an id made of committee and day for an ad hoc round.</summary>
    public required string Id { get; init; }

    /// <summary>How often it comes back.</summary>
    public required Cadence Cadence { get; init; }

    /// <summary>The days it asks about.</summary>
    public required Period Period { get; init; }

    /// <summary>Last day that is in time.</summary>
    public required DateOnly LastAnswer { get; init; }

    /// <summary>Abbreviation of the committee, or null for all.</summary>
    public string? Committee { get; init; }

    /// <summary>Sammanträde that it feeds, or null.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>Open, closing or closed.</summary>
    public RoundState State { get; init; }

    /// <summary>When it was started, UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Entra object id of who started it, or null: the calendar.</summary>
    public string? StartedBy { get; init; }

    /// <summary>Whether the calendar started it on a later day than planned: the assistant was down, or the round was paused.</summary>
    public bool StartedLate { get; init; }

    /// <summary>When it was closed, UTC, or null: it is open.</summary>
    public DateTimeOffset? ClosingAt { get; init; }

    /// <summary>Entra object id of who closed it, or null: the calendar.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>What the calendar has done in it, for example <c>halfway</c>.</summary>
    public IReadOnlyList<string> Done { get; init; } = [];
}
