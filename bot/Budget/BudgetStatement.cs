using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Budget;

/// <summary>
/// Everything that cards, documents and exports say about an initiative's money in one year: computed once, by
/// <c>BudgetRules</c>, and shown everywhere alike. A programme's sums hold its own rows and all descendants', each once.
/// Amounts are öre; null means "saknas", never 0.
/// </summary>
public sealed record BudgetStatement
{
    /// <summary>The initiative or programme.</summary>
    public required Initiative Initiative { get; init; }

    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Whether the calendar year has ended: then there is no forecast, the outcome stands.</summary>
    public required bool Closed { get; init; }

    /// <summary>How many descendants are in the sums; 0 for an initiative without children.</summary>
    public required int Parts { get; init; }

    /// <summary>Budget, or null.</summary>
    public long? Budget { get; init; }

    /// <summary>Outcome: costs booked, or null.</summary>
    public long? Outcome { get; init; }

    /// <summary>Revenue booked, or null; beside the cost, never netted.</summary>
    public long? Revenue { get; init; }

    /// <summary>Budget − outcome, or null when one of them is.</summary>
    public long? Remaining => checked(Budget - Outcome);

    /// <summary>Forecast, or null (closed year, nothing to reckon from).</summary>
    public Forecast? Forecast { get; init; }

    /// <summary>Forecast − budget in an open year, outcome − budget in a closed one; null when one of them is missing.</summary>
    public long? Deviation => checked((Closed ? Outcome : Forecast?.Amount) - Budget);

    /// <summary>The deviation is more than the thresholds, either way, and asks for an explanation.</summary>
    public bool NeedsExplanation { get; init; }

    /// <summary>Beyond what a deviation asks for an explanation.</summary>
    public DeviationThreshold Threshold { get; init; }

    /// <summary>Whether a forecast of the amount, given for the open year, would ask for an explanation.</summary>
    public bool AsksWhy(long forecast) => !Closed
        && Budget is { } budget
        && Threshold.IsExceededBy((long)Int128.Clamp((Int128)forecast - budget, long.MinValue, long.MaxValue), budget);

    /// <summary>Budget and use by source, in the order of use.</summary>
    public IReadOnlyList<SourceBudget> Sources { get; init; } = [];

    /// <summary>"Ej finansierat": what no source covered, or null as <see cref="Outcome"/>.</summary>
    public long? Uncovered { get; init; }

    /// <summary>Outcome by month, ascending.</summary>
    public IReadOnlyList<MonthSums> Months { get; init; } = [];

    /// <summary>The import that the outcome comes from (several for a broken financial year), or empty.</summary>
    public IReadOnlyList<LedgerImport> Imports { get; init; } = [];

    /// <summary>What the sums lack, by initiative.</summary>
    public IReadOnlyList<MissingPart> Missing { get; init; } = [];
}
