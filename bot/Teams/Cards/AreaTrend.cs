using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>An area's levels over the last closed rounds.</summary>
/// <param name="Area">Område.</param>
/// <param name="Rounds">Oldest first: the round, the mean of the levels, and how many answered.</param>
public sealed record AreaTrend(string Area, IReadOnlyList<(string Round, decimal Average, int Count)> Rounds)
{
    /// <summary>The trend of each area, by name: the committee's closed rounds that come as often as this one, those where the area answered.</summary>
    public static IReadOnlyList<AreaTrend> Of(IEnumerable<CommitteeTrend> trends, Round round, Language language) =>
    [
        .. from closed in trends.Where(trend => trend.Committee == round.Committee).SelectMany(trend => trend.Rounds)
           where closed.Round.Cadence == round.Cadence
           orderby closed.Round.LastAnswer
           from area in closed.Areas
           where area is { Area: not null, Answered: > 0 }
           group (RoundName.Of(closed.Round, language), (decimal)area.Sum / area.Answered, area.Answered) by area.Area into rounds
           orderby rounds.Key
           select new AreaTrend(rounds.Key, [.. rounds]),
    ];
}
