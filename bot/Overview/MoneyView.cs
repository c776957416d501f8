using System.Collections.Concurrent;
using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Budget.Tables;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Overview;

/// <summary>
/// All that questions about money are answered from, read at one time: every number of cards, documents, exports and the API is a pure
/// function of this.
/// </summary>
public sealed record MoneyView
{
    // A list asks for one year a thousand times.
    private readonly ConcurrentDictionary<int, LedgerYear> byYear = new();

    /// <summary>The register.</summary>
    public required Register Register { get; init; }

    /// <summary>What the current imports hold, all years.</summary>
    public required LedgerBooks Books
    {
        get;
        init
        {
            field = value;
            byYear = new();
        }
    }

    /// <summary>Which source paid for what, all years.</summary>
    public required SourceFlow Flow { get; init; }

    /// <summary>Where each initiative stands, by Insats-id without case.</summary>
    public required IReadOnlyDictionary<string, LatestState> Latest { get; init; }

    /// <summary>The municipality's date.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>When a deviation asks for an explanation.</summary>
    public required DeviationThreshold Threshold { get; init; }

    /// <summary>What the ledger holds for one calendar year.</summary>
    public LedgerYear Booked(int year) => byYear.GetOrAdd(year, Books.Of);

    /// <summary>
    /// The same as it is told of a period that ends on the day: nothing booked in a later month counts, and a year that goes on after it is
    /// open. A period that ends with its year leaves all as it is: what is booked later changes nothing in it.
    /// </summary>
    public MoneyView Until(DateOnly day)
    {
        if (day.AddDays(1).Year != day.Year)
        {
            return this;
        }

        var books = Books.Until(day);
        return this with { Books = books, Flow = SourceRules.Flow(Register, books), Today = day < Today ? day : Today };
    }

    /// <summary>The initiative's or programme's money in the year.</summary>
    public BudgetStatement Of(Initiative initiative, int year) => Of([initiative], year)[0];

    /// <summary>The same of several, in their order.</summary>
    public IReadOnlyList<BudgetStatement> Of(IReadOnlyList<Initiative> initiatives, int year)
    {
        var booked = Booked(year);
        return [.. initiatives.Select(initiative => BudgetRules.For(initiative, year, Register, booked, Latest, Today, Threshold, Flow))];
    }

    /// <summary>A committee's, department's or area's money in the year, or all.</summary>
    /// <param name="group">Whose.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="among">Only these are summed: what the one who asks may see. Null: all.</param>
    public GroupBudget Of(BudgetGroup group, int year, IReadOnlyList<Initiative>? among = null) =>
        BudgetRules.ForGroup(group, year, Register, Booked(year), Today, Flow, among);

    /// <summary>The initiative's or programme's year, month by month.</summary>
    public InitiativeYear Months(Initiative initiative, int year) => MonthTables.Of(Of(initiative, year), Register, Flow);

    /// <summary>Monthly outcome by department.</summary>
    /// <param name="year">Calendar year.</param>
    /// <param name="among">Only these are summed: what the one who asks may see. Null: all.</param>
    public DepartmentYear Departments(int year, IReadOnlyList<Initiative>? among = null) =>
        MonthTables.ByDepartment(Register, Booked(year), Today, among);

    /// <summary>The sources that have anything in the year, in the order of use.</summary>
    public IReadOnlyList<SourceYearStatement> Sources(int year) => [.. Flow.Years.Where(source => source.Year == year)];
}
