namespace TeamsAssistant.Budget;

/// <summary>Budget from one source.</summary>
/// <param name="Source">Källa.</param>
/// <param name="Order">Ordning: 1 is used first.</param>
/// <param name="Budget">Öre.</param>
public sealed record SourceBudget(string Source, int Order, long Budget);
