namespace TeamsAssistant.Budget;

/// <summary>What the ledger has booked on one object code in one month.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Cost">Classes 4–7 as booked, debit positive, öre.</param>
/// <param name="Revenue">Class 3 with changed sign, öre; shown beside the cost, never netted.</param>
public readonly record struct MonthSums(DateOnly Month, long Cost, long Revenue);
