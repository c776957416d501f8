using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Teams.Conversations;

namespace TeamsAssistant.Teams.Sending;

/// <summary>Where a round's cards belong, and what each shows: pure.</summary>
internal static class RoundPlaces
{
    /// <summary>
    /// The committee's channels with the whole; the channels of initiatives that the round asks about with their part. A channel that is
    /// both has the whole: one card a channel and round.
    /// </summary>
    public static List<(string Channel, RoundOverview Part)> Of(RoundOverview status, ChannelTies ties, Register register)
    {
        IReadOnlyList<string> whole = status.Round.Committee is { } committee ? ties.ChannelsOf(committee) : [];
        var parts =
            from tied in ties.InitiativesByChannel()
            where !whole.Contains(tied.Key)
            let part = status.PartOf([.. tied.Order(StringComparer.Ordinal)], register)
            where part.Prompts.Count > 0
            select (tied.Key, part);
        return [.. whole.Select(channel => (channel, status)), .. parts];
    }
}
