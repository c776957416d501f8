namespace TeamsAssistant.Teams.Conversations;

/// <summary>Which channels work with what: a committee may have several, and an initiative its own.</summary>
/// <param name="All">Every tie.</param>
internal sealed record ChannelTies(IReadOnlyList<ChannelTie> All)
{
    /// <summary>The committee's channels.</summary>
    public IReadOnlyList<string> ChannelsOf(string committee) => [.. Of(ChannelTieKind.Committee).Where(tie => tie.Id == committee).Select(tie => tie.Channel)];

    /// <summary>The committees that work in the channel.</summary>
    public IReadOnlyList<string> CommitteesIn(string channel) =>
        [.. Of(ChannelTieKind.Committee).Where(tie => tie.Channel == channel).Select(tie => tie.Id).Order(StringComparer.Ordinal)];

    /// <summary>The channels of initiatives, each with what it is tied to.</summary>
    public IEnumerable<IGrouping<string, string>> InitiativesByChannel() =>
        Of(ChannelTieKind.Initiative).GroupBy(tie => tie.Channel, tie => tie.Id, StringComparer.Ordinal);

    /// <summary>All that the channel is tied to.</summary>
    public IReadOnlyList<ChannelTie> In(string channel) => [.. All.Where(tie => tie.Channel == channel)];

    private IEnumerable<ChannelTie> Of(ChannelTieKind kind) => All.Where(tie => tie.Kind == kind);
}
