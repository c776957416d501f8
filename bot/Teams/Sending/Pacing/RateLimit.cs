namespace TeamsAssistant.Teams.Sending.Pacing;

/// <summary>At most so many in any stretch of time that long.</summary>
/// <param name="Most">How many.</param>
/// <param name="Window">How long.</param>
internal sealed record RateLimit(int Most, TimeSpan Window)
{
    /// <summary>What Teams takes of an app in a tenant (TD "Rate limiting for agents").</summary>
    public static IReadOnlyList<RateLimit> OfApp { get; } = [new(50, TimeSpan.FromSeconds(1))];

    /// <summary>What Teams takes of a bot in one conversation; to create one costs the same.</summary>
    public static IReadOnlyList<RateLimit> OfConversation { get; } =
    [
        new(7, TimeSpan.FromSeconds(1)), new(8, TimeSpan.FromSeconds(2)), new(60, TimeSpan.FromSeconds(30)), new(1_800, TimeSpan.FromHours(1)),
    ];
}
