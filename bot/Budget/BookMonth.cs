namespace TeamsAssistant.Budget;

/// <summary>A month of a book, and the import that it comes from.</summary>
/// <param name="Sums">The month's sums.</param>
/// <param name="Year">The financial year of the import: year × 100 + month of its first day, as its row in the register is keyed.</param>
internal readonly record struct BookMonth(MonthSums Sums, int Year);
