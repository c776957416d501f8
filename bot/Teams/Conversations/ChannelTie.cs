namespace TeamsAssistant.Teams.Conversations;

/// <summary>What a channel works with: a committee, or one initiative (a programme with its parts).</summary>
/// <param name="Channel">Id of the channel.</param>
/// <param name="Kind">Which of the two.</param>
/// <param name="Id">The committee's abbreviation, or the Insats-id.</param>
internal sealed record ChannelTie(string Channel, ChannelTieKind Kind, string Id);
