using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>What the file has booked on an initiative's own codes.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="Cost">Öre.</param>
/// <param name="Revenue">Öre, beside the cost.</param>
public sealed record InitiativeSum(Initiative Initiative, long Cost, long Revenue);
