using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Rounds.Planning;

/// <summary>What the check of a new round gave: the round, or every fault by field.</summary>
/// <param name="Planned">The round; null when there are faults.</param>
/// <param name="Faults">Faults, each with its field.</param>
public sealed record PlanCheck(PlannedRound? Planned, IReadOnlyList<Refusal> Faults);
