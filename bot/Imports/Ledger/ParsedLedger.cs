using TeamsAssistant.Budget;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>What one ledger file says about its financial year: sums by object code and month, nothing of single vouchers.</summary>
public sealed record ParsedLedger
{
    /// <summary>First day of the financial year.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the financial year.</summary>
    public required DateOnly To { get; init; }

    /// <summary>First day of the last month with a booking on classes 3–7, or of <c>#OMFATTN</c>'s month if later; null when nothing is booked.</summary>
    public DateOnly? BookedThrough { get; init; }

    /// <summary>First days of the months with a booking on classes 3–7, ascending.</summary>
    public required IReadOnlyList<DateOnly> Months { get; init; }

    /// <summary>The dimension that the object codes are of.</summary>
    public required int Dimension { get; init; }

    /// <summary>Sums by object code, ordinal by code.</summary>
    public required IReadOnlyList<CodeSums> Codes { get; init; }

    /// <summary>The whole file's sums by account class 3–7 as booked (debit positive), öre, with and without object.</summary>
    public required IReadOnlyDictionary<int, long> Classes { get; init; }

    /// <summary><c>#PBUDGET</c> on classes 4–7 by object code, öre; empty when the file has none: unknown, not zero.</summary>
    public required IReadOnlyDictionary<string, long> Budgets { get; init; }

    /// <summary>What is accepted but told.</summary>
    public required IReadOnlyList<LedgerRemark> Warnings { get; init; }

    /// <summary>Labels that the format does not know, with how often they stood there.</summary>
    public required IReadOnlyDictionary<string, int> UnknownLabels { get; init; }
}
