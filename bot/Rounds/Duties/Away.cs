using TeamsAssistant.Calendar;

namespace TeamsAssistant.Rounds.Duties;

/// <summary>Days on which somebody does not answer, and who does it for her.</summary>
/// <param name="Person">Entra object id of who is away.</param>
/// <param name="Days">The days, the end days included.</param>
/// <param name="StandIn">Entra object id of who answers, or null: the initiative's first deputy who is not away herself.</param>
public sealed record Away(string Person, Period Days, string? StandIn);
