namespace TeamsAssistant.Budget.Tables;

/// <summary>A department's costs by month: what the others reimburse it.</summary>
/// <param name="Department">Förvaltning, or null: the initiatives that name none.</param>
/// <param name="Costs">Twelve months; null: the month is not booked yet, or none of its initiatives has a code.</param>
/// <param name="Sum">The year's, or null: nothing is known.</param>
/// <param name="Missing">Its initiatives of the year that have no object code: their costs are not in the sums.</param>
public sealed record DepartmentRow(string? Department, IReadOnlyList<long?> Costs, long? Sum, IReadOnlyList<MissingPart> Missing);
