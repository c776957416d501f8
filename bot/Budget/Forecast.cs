namespace TeamsAssistant.Budget;

/// <summary>A forecast of a year's cost and what it rests on (rules.md, Forecast and deviation).</summary>
/// <param name="Amount">Öre.</param>
/// <param name="Basis">Given by the official or computed.</param>
/// <param name="Day">When the official gave it, or the last day of the last month booked.</param>
/// <param name="SourceId">The update's id (official) or the import's id (straight line).</param>
public sealed record Forecast(long Amount, ForecastBasis Basis, DateOnly Day, string SourceId);
