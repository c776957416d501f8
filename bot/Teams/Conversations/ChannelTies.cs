namespace TeamsAssistant.Teams.Conversations;

/// <summary>Which channel each committee works in.</summary>
/// <param name="ByCommittee">Id of the channel by the committee's abbreviation.</param>
internal sealed record ChannelTies(IReadOnlyDictionary<string, string> ByCommittee)
{
    /// <summary>The committee's channel, or null.</summary>
    public string? ChannelOf(string committee) => ByCommittee.GetValueOrDefault(committee);

    /// <summary>The committees that work in the channel.</summary>
    public IReadOnlyList<string> CommitteesIn(string channel) =>
        [.. ByCommittee.Where(tie => tie.Value == channel).Select(tie => tie.Key).Order(StringComparer.Ordinal)];
}
