using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>A month in which an initiative's cost is another than in the import before.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Before">Öre in the import before.</param>
/// <param name="Now">Öre in this one.</param>
public sealed record MonthChange(Initiative Initiative, DateOnly Month, long Before, long Now);
