namespace TeamsAssistant.Teams.Sending;

/// <summary>Settings <c>Sending__…</c>: how what people are told leaves for Teams.</summary>
public sealed class SendingOptions
{
    /// <summary>
    /// Most messages that are under way at once; after a crash at most so many are seen twice. Default 16: the 50 a second that Teams takes,
    /// when it answers within 300 ms.
    /// </summary>
    public int AtOnce { get; set; } = 16;

    /// <summary>
    /// How long a message is a sender's own, seconds: longer than Teams' answer, its record and a short absence of storage take. After a
    /// crash a message that may have been sent waits so long. Default 120.
    /// </summary>
    public int ClaimSeconds { get; set; } = 120;

    /// <summary>How often the sender looks for what other replicas have added, seconds. Default 5.</summary>
    public int LookSeconds { get; set; } = 5;

    internal TimeSpan Claim => TimeSpan.FromSeconds(ClaimSeconds);

    internal TimeSpan Look => TimeSpan.FromSeconds(LookSeconds);
}
