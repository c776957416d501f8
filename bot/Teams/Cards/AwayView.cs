using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What the receipt of an absence confirms.</summary>
/// <param name="Person">Entra object id of who is away.</param>
/// <param name="Name">Her name; null: the reader herself.</param>
/// <param name="Days">The days.</param>
/// <param name="StandIn">Name of who answers, or null: the deputies.</param>
/// <param name="Answering">Each initiative that she is asked about, with the name of who answers meanwhile; null: nobody steps in.</param>
public sealed record AwayView(
    string Person, string? Name, Period Days, string? StandIn, IReadOnlyList<(Initiative Initiative, string? By)> Answering)
{
    /// <summary>Whether the stand-in is away on some of the days herself.</summary>
    public bool StandInIsAway { get; init; }
}
