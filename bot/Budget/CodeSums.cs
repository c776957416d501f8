namespace TeamsAssistant.Budget;

/// <summary>The sums of one object code in one import, by month, ascending; months without booking are absent.</summary>
/// <param name="Code">Object code, trimmed and upper case; leading zeros count.</param>
/// <param name="Months">Months with a booking.</param>
public sealed record CodeSums(string Code, IReadOnlyList<MonthSums> Months);
