namespace TeamsAssistant.Teams.Sending;

/// <summary>A round's card in one channel, and how its sending goes.</summary>
internal sealed record SharedCard
{
    private const int MostAttempts = 10;
    private const int Nothing = -1;

    /// <summary>The round.</summary>
    public required string Round { get; init; }

    /// <summary>Id of the channel where it belongs; how to reach it is looked up at every send.</summary>
    public required string Channel { get; init; }

    /// <summary>Id that Teams gave it, or null: not sent yet.</summary>
    public string? ActivityId { get; init; }

    /// <summary>Answers that the card counts; -1 before it is sent.</summary>
    public int Shown { get; init; } = Nothing;

    /// <summary>Answers that the attempts are about; another count begins anew.</summary>
    public int Tried { get; init; } = Nothing;

    /// <summary>Whether it is shown as that of a closed round: the last that is done with it.</summary>
    public bool ShowsClosed { get; init; }

    /// <summary>Whether the attempts are about showing it closed.</summary>
    public bool TriesClosed { get; init; }

    /// <summary>Attempts to show <see cref="Tried"/>.</summary>
    public int Attempts { get; init; }

    /// <summary>Until then nobody else sends: somebody is sending, or Teams asked to wait.</summary>
    public DateTimeOffset? ClaimedUntil { get; init; }

    /// <summary>Code of the last failure, or null: the last send went well.</summary>
    public string? LastError { get; init; }

    /// <summary>Tag of the row as read, or null: not stored yet.</summary>
    public string? Tag { get; init; }

    /// <summary>Whether showing this count has been given up. A new answer, a start or the coordinator's word tries again.</summary>
    public bool HasGivenUp(int answered, bool closed) => IsTried(answered, closed) && Attempts >= MostAttempts;

    /// <summary>Whether it shows this already.</summary>
    public bool Shows(int answered, bool closed) => Shown == answered && ShowsClosed == closed;

    /// <summary>The card with its attempts forgotten; a wait that Teams asked for stands.</summary>
    public SharedCard Afresh() => this with { Attempts = 0 };

    /// <summary>The card as somebody's to send.</summary>
    public SharedCard Claimed(int answered, bool closed, DateTimeOffset until) =>
        this with { Tried = answered, TriesClosed = closed, Attempts = IsTried(answered, closed) ? Attempts + 1 : 1, ClaimedUntil = until };

    /// <summary>The card as sent.</summary>
    public SharedCard Sent(string activityId) =>
        this with { ActivityId = activityId, Shown = Tried, ShowsClosed = TriesClosed, Attempts = 0, LastError = null, ClaimedUntil = null };

    /// <summary>The card as not sent. What is gone is made anew; what may not be tried again ends for this count, with its reason.</summary>
    public SharedCard Failed(SendFailure failure, DateTimeOffset again) => this with
    {
        ActivityId = failure.IsGone ? null : ActivityId,
        Shown = failure.IsGone ? Nothing : Shown,
        Attempts = failure.MayTryAgain ? Attempts : MostAttempts,
        LastError = failure.Code,
        ClaimedUntil = failure.MayTryAgain ? again : null,
    };

    private bool IsTried(int answered, bool closed) => Tried == answered && TriesClosed == closed;
}
