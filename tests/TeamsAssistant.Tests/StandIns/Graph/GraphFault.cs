namespace TeamsAssistant.Tests.StandIns.Graph;

/// <summary>What Graph does with a request instead of answering it well.</summary>
/// <param name="Status">The status that it answers; 0: the connection breaks.</param>
/// <param name="Code">The error's code.</param>
/// <param name="RetryAfter">Seconds that it asks to wait.</param>
/// <param name="Done">The work is done all the same, and only the answer is lost.</param>
/// <param name="Expires">The upload session is no more.</param>
public sealed record GraphFault(int Status, string Code = "", int? RetryAfter = null, bool Done = false, bool Expires = false)
{
    public static GraphFault Throttled(int seconds) => new(429, "activityLimitReached", seconds);

    public static GraphFault Busy(int? seconds = null) => new(503, "serviceNotAvailable", seconds);

    public static GraphFault Broken { get; } = new(0);

    public static GraphFault LostAnswer { get; } = new(0, Done: true);

    public static GraphFault Expired { get; } = new(404, "itemNotFound", Expires: true);
}
