namespace TeamsAssistant.Budget;

/// <summary>
/// A committee's money in one year (rules.md, Amounts and sums): the initiatives whose own row names it, their own codes and rows only,
/// each krona once. Amounts are öre; null means "saknas", never 0.
/// </summary>
public sealed record CommitteeBudget
{
    /// <summary>Abbreviation of the committee, or empty: the whole municipality.</summary>
    public required string Committee { get; init; }

    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Whether the calendar year has ended: then there is no forecast, the outcome stands.</summary>
    public required bool Closed { get; init; }

    /// <summary>Budget, or null.</summary>
    public long? Budget { get; init; }

    /// <summary>Outcome: costs booked, or null.</summary>
    public long? Outcome { get; init; }

    /// <summary>Budget − outcome, or null when one of them is.</summary>
    public long? Remaining => checked(Budget - Outcome);

    /// <summary>
    /// The straight line of the outcome, or null (closed year, nothing to reckon from). Officials' forecasts are not added to it: that
    /// would mix two kinds of number, and a programme's holds other committees' parts.
    /// </summary>
    public Forecast? Forecast { get; init; }

    /// <summary>Forecast − budget in an open year, outcome − budget in a closed one; null when one of them is missing.</summary>
    public long? Deviation => checked((Closed ? Outcome : Forecast?.Amount) - Budget);

    /// <summary>Budget by source, in the order of use.</summary>
    public IReadOnlyList<SourceBudget> Sources { get; init; } = [];

    /// <summary>Outcome by month, ascending.</summary>
    public IReadOnlyList<MonthSums> Months { get; init; } = [];

    /// <summary>The import that the outcome comes from (several for a broken financial year), or empty: no outcome.</summary>
    public IReadOnlyList<LedgerImport> Imports { get; init; } = [];

    /// <summary>Insats-id of those with a budget row or a booking of their own in the year.</summary>
    public IReadOnlyList<string> Holds { get; init; } = [];

    /// <summary>Budgets and object codes that the sums lack, by initiative. That the year has no ledger shows in <see cref="Imports"/>.</summary>
    public IReadOnlyList<MissingPart> Missing { get; init; } = [];
}
