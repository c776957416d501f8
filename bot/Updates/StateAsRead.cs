namespace TeamsAssistant.Updates;

/// <summary>An initiative's latest state as it was read, with the tags that make the next write conditional on it.</summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Latest">The latest state, or null when it never answered.</param>
/// <param name="StateTag">Tag of the state in the initiative's own partition, or null when there is none.</param>
/// <param name="ListTag">Tag of its copy in the overview's list, or null when there is none.</param>
public sealed record StateAsRead(string Initiative, LatestState? Latest, string? StateTag, string? ListTag)
{
    /// <summary>The state of an initiative that never answered.</summary>
    public static StateAsRead None(string initiative) => new(initiative, null, null, null);
}
