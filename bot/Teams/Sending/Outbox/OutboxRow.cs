using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Teams.Sending.Outbox;

/// <summary>A notice that waits to be sent, and how its sending goes.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Tag">Tag of the row as read or written.</param>
internal sealed record OutboxRow(Notice Notice, string Tag)
{
    /// <summary>Failed attempts that end the trying: with the longest wait between them some forty minutes.</summary>
    public const int MostAttempts = 15;

    /// <summary>Not tried before this instant.</summary>
    public required DateTimeOffset NextAttempt { get; init; }

    /// <summary>Attempts that failed.</summary>
    public int Attempts { get; init; }

    /// <summary>Code of the last failure, or null.</summary>
    public string? LastError { get; init; }

    /// <summary>Until then it is one sender's own: it may be under way. Null: nobody's.</summary>
    public DateTimeOffset? ClaimedUntil { get; init; }

    /// <summary>When it may be claimed.</summary>
    public DateTimeOffset Due => ClaimedUntil > NextAttempt ? ClaimedUntil.Value : NextAttempt;

    /// <summary>The row as not sent, to be tried again then.</summary>
    public OutboxRow Later(string? code, DateTimeOffset at, bool counts) => this with
    {
        NextAttempt = at,
        Attempts = counts ? Attempts + 1 : Attempts,
        LastError = code ?? LastError,
        ClaimedUntil = null,
    };
}
