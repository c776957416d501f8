namespace TeamsAssistant.Budget;

/// <summary>What the ledger holds for one calendar year: the current imports that touch it, and the sums by object code.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Imports">Current imports that touch the year; empty: nothing imported.</param>
/// <param name="Codes">Sums by object code (upper case), months of this year only.</param>
public sealed record LedgerYear(int Year, IReadOnlyList<LedgerImport> Imports, IReadOnlyDictionary<string, CodeSums> Codes)
{
    /// <summary>Number of months booked, 1–12: the last month with a booking, or of #OMFATTN if later; 0 when nothing is booked.</summary>
    public int MonthsBooked => Imports
        .Select(import => import.BookedThrough)
        .Where(month => month is not null)
        .Select(month => month!.Value.Year > Year ? 12 : month.Value.Year < Year ? 0 : month.Value.Month)
        .DefaultIfEmpty(0)
        .Max();

    /// <summary>First day of the last month of the year that is booked, or null: nothing is.</summary>
    public DateOnly? BookedThrough => MonthsBooked is > 0 and var month ? new DateOnly(Year, month, 1) : null;
}
