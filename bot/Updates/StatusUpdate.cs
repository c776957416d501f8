namespace TeamsAssistant.Updates;

/// <summary>One official's answer, as stored. Never overwritten, only superseded by a later one.</summary>
public sealed record StatusUpdate
{
    /// <summary>Key: inverted ticks and a short hash, so that the newest sorts first; what a figure in a document leads to.</summary>
    public required string Id { get; init; }

    /// <summary>Insats-id.</summary>
    public required string Initiative { get; init; }

    /// <summary>The round it answers, or null when given between rounds.</summary>
    public string? Round { get; init; }

    /// <summary>Entra object id of who answered.</summary>
    public required string By { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was said.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The calendar year that <see cref="Answer.Forecast"/> is for.</summary>
    public required int ForecastYear { get; init; }

    /// <summary>Answered after the round's last day.</summary>
    public bool Late { get; init; }

    /// <summary>Id of the update that this one corrects or follows within the same round, or null.</summary>
    public string? Supersedes { get; init; }
}
