namespace TeamsAssistant.Budget;

/// <summary>What the current imports hold, of all years: money carried from year to year is reckoned from here.</summary>
/// <param name="Imports">The current imports, by financial year.</param>
/// <param name="Codes">Sums by object code (upper case), of all years.</param>
public sealed record LedgerBooks(IReadOnlyList<LedgerImport> Imports, IReadOnlyDictionary<string, CodeSums> Codes)
{
    /// <summary>Nothing is imported.</summary>
    public static LedgerBooks Empty { get; } = LedgerBook.Empty.ToBooks([]);

    /// <summary>The calendar years that an import touches, ascending.</summary>
    public IReadOnlyList<int> Years { get; } =
    [
        .. Imports.SelectMany(import => Enumerable.Range(import.From.Year, import.To.Year - import.From.Year + 1)).Distinct().Order(),
    ];

    /// <summary>The current imports that touch the calendar year; empty: nothing imported.</summary>
    public IReadOnlyList<LedgerImport> ImportsOf(int year) => [.. Imports.Where(import => import.From.Year <= year && year <= import.To.Year)];

    /// <summary>The imports that the amounts of a month come from: one, or two where one financial year ends and the next begins inside it.</summary>
    public IReadOnlyList<LedgerImport> ImportsOf(DateOnly month) =>
        [.. Imports.Where(import => import.From < month.AddMonths(1) && month <= import.To)];

    /// <summary>The same without what is booked in months that begin after the day: no import reaches further than the day's month.</summary>
    public LedgerBooks Until(DateOnly day) => new(
        [.. Imports.Where(import => import.From <= day).Select(import => import.BookedThrough > day ? import with { BookedThrough = new DateOnly(day.Year, day.Month, 1) } : import)],
        Codes.Values
            .Select(code => new CodeSums(code.Code, [.. code.Months.Where(month => month.Month <= day)]))
            .Where(code => code.Months.Count > 0)
            .ToDictionary(code => code.Code, StringComparer.OrdinalIgnoreCase));

    /// <summary>What the ledger holds for one calendar year.</summary>
    public LedgerYear Of(int year) => new(
        year,
        ImportsOf(year),
        Codes.Values
            .Select(code => new CodeSums(code.Code, [.. code.Months.Where(month => month.Month.Year == year)]))
            .Where(code => code.Months.Count > 0)
            .ToDictionary(code => code.Code, StringComparer.OrdinalIgnoreCase));
}
