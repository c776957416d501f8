namespace TeamsAssistant.Budget;

/// <summary>What a sum does not hold, said beside it: absent is not zero (rules.md, Amounts and sums).</summary>
public enum Lack
{
    /// <summary>No budget rows for the year.</summary>
    Budget,

    /// <summary>No ledger imported for the year.</summary>
    Ledger,

    /// <summary>The initiative has no object code.</summary>
    ObjectCode,
}
