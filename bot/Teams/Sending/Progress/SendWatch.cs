using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Teams.Sending.Progress;

/// <summary>A sending whose progress somebody sees: the notices of a round with the same kind and mark, and the card that counts them.</summary>
/// <param name="Round">The round.</param>
/// <param name="Kind">The notices' kind.</param>
/// <param name="Mark">The notices' mark.</param>
/// <param name="Conversation">Where it was started: id of the channel or chat.</param>
internal sealed record SendWatch(string Round, NoticeKind Kind, string Mark, string Conversation)
{
    /// <summary>Who tells no more people than this sees no card: they are told before it is.</summary>
    public const int Few = 20;

    /// <summary>How long notices that the calendar is to add are waited for; outside working hours it adds them later, and without a card.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>Failed attempts that end the showing.</summary>
    public const int MostAttempts = 5;

    /// <summary>Until when it is watched though no notice is there; null: the notices are.</summary>
    public DateTimeOffset? Expects { get; init; }

    /// <summary>Id that Teams gave the card, or null: not sent yet.</summary>
    public string? ActivityId { get; init; }

    /// <summary>How many had ended when the card was drawn last; -1: not drawn.</summary>
    public int Shown { get; init; } = -1;

    /// <summary>Attempts to show that failed one after the other.</summary>
    public int Attempts { get; init; }

    /// <summary>Tag of the row as read, or null: not stored yet.</summary>
    public string? Tag { get; init; }
}
