namespace TeamsAssistant.Committees;

/// <summary>Ärende: what a committee gets on its table at a meeting. One per committee, meeting and kind.</summary>
public sealed record AgendaItem
{
    /// <summary>Key, for example <c>KS-2026-12-08-uppfoljning</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Abbreviation of the committee.</summary>
    public required string Committee { get; init; }

    /// <summary>Sammanträde.</summary>
    public required DateOnly Meeting { get; init; }

    /// <summary>Diarienummer as text, or null until it is given.</summary>
    public string? DiaryNumber { get; init; }

    /// <summary>Entra object id of the handling official.</summary>
    public required string HandlingOfficial { get; init; }

    /// <summary>The round it builds on, or null when none was found for the meeting.</summary>
    public string? Round { get; init; }

    /// <summary>Path of the document in the library.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the document as generated, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it was generated, UTC.</summary>
    public required DateTimeOffset At { get; init; }
}
