using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports;

/// <summary>Where one initiative stands: situation and money side by side.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="State">Its latest update, or null: it never answered.</param>
/// <param name="Budget">Its money in the report's year.</param>
public sealed record Standing(Initiative Initiative, LatestState? State, BudgetStatement Budget);
