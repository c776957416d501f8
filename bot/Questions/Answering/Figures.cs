using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Sources;

namespace TeamsAssistant.Questions.Answering;

/// <summary>
/// The amounts of one subject in one time: an initiative's, a group's or a source's alike. Picked from what the budget rules computed,
/// never computed here. Öre; null means "saknas", never 0.
/// </summary>
public sealed record Figures
{
    /// <summary>Whose.</summary>
    public required Subject Subject { get; init; }

    /// <summary>Its name as the register has it; empty for all.</summary>
    public required string Name { get; init; }

    /// <summary>When.</summary>
    public required Span Span { get; init; }

    /// <summary>Whether the year has ended.</summary>
    public bool Closed { get; init; }

    /// <summary>Budget; of a source: allotted.</summary>
    public long? Budget { get; init; }

    /// <summary>Outcome; of a source: used.</summary>
    public long? Outcome { get; init; }

    /// <summary>Revenue, beside the outcome.</summary>
    public long? Revenue { get; init; }

    /// <summary>What is left.</summary>
    public long? Remaining { get; init; }

    /// <summary>Forecast, or null: none, or the year has ended.</summary>
    public Forecast? Forecast { get; init; }

    /// <summary>Deviation.</summary>
    public long? Deviation { get; init; }

    /// <summary>What no source covers.</summary>
    public long? Uncovered { get; init; }

    /// <summary>What the source paid that was asked about.</summary>
    public long? Share { get; init; }

    /// <summary>Of a source: what may have to be paid back.</summary>
    public long? Repayment { get; init; }

    /// <summary>Of a source: what was carried into the year.</summary>
    public long? CarriedIn { get; init; }

    /// <summary>Whether the deviation asks for an explanation.</summary>
    public bool NeedsExplanation { get; init; }

    /// <summary>How many parts are in the sums.</summary>
    public int Parts { get; init; }

    /// <summary>By source, in the order of use.</summary>
    public IReadOnlyList<SourceBudget> Sources { get; init; } = [];

    /// <summary>Outcome by month.</summary>
    public IReadOnlyList<MonthSums> Months { get; init; } = [];

    /// <summary>Where the outcome comes from.</summary>
    public IReadOnlyList<LedgerImport> Imports { get; init; } = [];

    /// <summary>What the sums lack.</summary>
    public IReadOnlyList<MissingPart> Missing { get; init; } = [];

    /// <summary>First day of the last month of its year that is booked, or null.</summary>
    public DateOnly? BookedThrough { get; init; }

    /// <summary>First day of the last month that its time is booked through, where the time is not booked to its end; null: it is, or nothing is.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>The amount that a measure asks for. A closed year has no forecast: its outcome stands.</summary>
    public long? Of(Measure measure) => measure switch
    {
        Measure.Budget => Budget,
        Measure.Outcome => Outcome,
        Measure.Remaining => Remaining,
        Measure.Forecast => Forecast?.Amount ?? (Closed ? Outcome : null),
        Measure.Deviation => Deviation,
        Measure.Uncovered => Uncovered,
        Measure.Repayment => Repayment,
        Measure.SourceShare => Share,
        Measure.Revenue => Revenue,
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };

    internal static Figures Of(Subject subject, BudgetStatement statement) => new()
    {
        Subject = subject,
        Name = statement.Initiative.Name,
        Span = Span.OfYear(statement.Year),
        Closed = statement.Closed,
        Budget = statement.Budget,
        Outcome = statement.Outcome,
        Revenue = statement.Revenue,
        Remaining = statement.Remaining,
        Forecast = statement.Forecast,
        Deviation = statement.Deviation,
        Uncovered = statement.Uncovered,
        NeedsExplanation = statement.NeedsExplanation,
        Parts = statement.Parts,
        Sources = statement.Sources,
        Months = statement.Months,
        Imports = statement.Imports,
        Missing = statement.Missing,
    };

    internal static Figures Of(Subject subject, string name, GroupBudget group) => new()
    {
        Subject = subject,
        Name = name,
        Span = Span.OfYear(group.Year),
        Closed = group.Closed,
        Budget = group.Budget,
        Outcome = group.Outcome,
        Revenue = group.Revenue,
        Remaining = group.Remaining,
        Forecast = group.Forecast,
        Deviation = group.Deviation,
        Uncovered = group.Uncovered,
        Parts = group.Holds.Count,
        Sources = group.Sources,
        Months = group.Months,
        Imports = group.Imports,
        Missing = group.Missing,
    };

    internal static Figures Of(Subject subject, int year, DateOnly today, SourceYearStatement? source) => new()
    {
        Subject = subject,
        Name = source?.Source ?? subject.Key,
        Span = Span.OfYear(year),
        Closed = year < today.Year,
        Budget = source?.Allotted,
        Outcome = source?.Used,
        Remaining = source?.Left,
        Repayment = source?.RepaymentRisk,
        CarriedIn = source?.CarriedIn,
        Imports = source?.Imports ?? [],
        Missing = source?.Missing ?? [],
        BookedThrough = source?.BookedThrough,
    };
}
