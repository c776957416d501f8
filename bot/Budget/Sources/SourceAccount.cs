using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Budget.Sources;

/// <summary>A source through the years: what it has, passes on and is called.</summary>
internal sealed class SourceAccount
{
    private readonly Dictionary<int, FundingSource> rows;
    private readonly int lastRow;
    private readonly List<int> withoutLedger = [];
    private FundingSource standing;
    private bool carries;
    private long carried;

    /// <param name="rows">The source's rows, a row a year.</param>
    public SourceAccount(IEnumerable<FundingSource> rows)
    {
        this.rows = rows.ToDictionary(row => row.Year);
        lastRow = this.rows.Keys.Max();
        standing = this.rows[lastRow];
        Name = standing.Name;
    }

    /// <summary>As its latest row writes it.</summary>
    public string Name { get; }

    /// <summary>The account for the year, or null: the source has no row then, and the year before passes nothing on.</summary>
    public OpenSource? Open(int year)
    {
        var row = rows.GetValueOrDefault(year);
        if (row is null && !carries)
        {
            return null;
        }

        standing = row ?? standing;
        return new OpenSource(Name, standing.Order, checked(carried + (row?.Allotted ?? 0)));
    }

    /// <summary>What came of the year that was opened; next year's carried money is set.</summary>
    public SourceYearStatement Close(OpenSource open, LedgerYear ledger, IReadOnlyList<MissingPart> missing)
    {
        var year = ledger.Year;
        var booked = ledger.Imports.Count > 0;
        if (!carries)
        {
            withoutLedger.Clear();
        }

        if (!booked)
        {
            withoutLedger.Add(year);
        }

        var carriedIn = carried;
        var allotted = rows.GetValueOrDefault(year)?.Allotted;
        carries = standing.CarriesOver && (!standing.Repaid || year < lastRow);
        carried = carries ? open.Left : 0;
        return new SourceYearStatement
        {
            Source = Name,
            Year = year,
            Order = standing.Order,
            CarriesOver = standing.CarriesOver,
            Repays = standing.Repaid,
            CarriedIn = carriedIn,
            Allotted = allotted,
            Used = booked ? checked(carriedIn + (allotted ?? 0) - open.Left) : null,
            Carries = carries,
            CarriedOut = carried,
            BookedThrough = ledger.BookedThrough,
            Imports = ledger.Imports,
            YearsWithoutLedger = [.. withoutLedger],
            Missing = missing,
        };
    }
}
