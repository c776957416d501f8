namespace TeamsAssistant.Budget;

/// <summary>Budget from one source, and what has been used of it.</summary>
/// <param name="Source">Källa.</param>
/// <param name="Order">Ordning: 1 is used first.</param>
/// <param name="Budget">Öre, or null: only initiatives that the register has lost have drawn from it.</param>
/// <param name="Used">Öre drawn by the same initiatives, or null: no ledger, no code, or the source has nothing in the year.</param>
public sealed record SourceBudget(string Source, int Order, long? Budget, long? Used = null);
