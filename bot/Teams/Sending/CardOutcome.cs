namespace TeamsAssistant.Teams.Sending;

/// <summary>How a round's card stands after an attempt to bring it up to date.</summary>
/// <param name="Posted">It was not in the channel, and is now.</param>
/// <param name="Failure">Code of why it does not show what it should, or null.</param>
/// <param name="TryAgain">When to look again, or null: nothing is left to do.</param>
internal sealed record CardOutcome(bool Posted, string? Failure, DateTimeOffset? TryAgain)
{
    public static CardOutcome UpToDate { get; } = new(false, null, null);
}
