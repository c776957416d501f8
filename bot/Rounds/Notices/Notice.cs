namespace TeamsAssistant.Rounds.Notices;

/// <summary>
/// That a person is to be told something, once. What it says is drawn when it is sent, from what holds then; when nothing is left to say,
/// it is not sent.
/// </summary>
/// <param name="Kind">What.</param>
/// <param name="To">Entra object id of the person.</param>
/// <param name="Mark">What makes it this one and no other of its kind, for example <c>halfway</c>, a date or an update's id.</param>
public sealed record Notice(NoticeKind Kind, string To, string Mark)
{
    /// <summary>The round that it is about, or null.</summary>
    public string? Round { get; init; }

    /// <summary>The one initiative that it is about, or null.</summary>
    public string? Initiative { get; init; }

    /// <summary>Not sent before this instant, UTC.</summary>
    public DateTimeOffset NotBefore { get; init; }
}
