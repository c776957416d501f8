namespace TeamsAssistant.Budget;

/// <summary>Settings <c>Budget__…</c>: when a deviation asks for an explanation.</summary>
public sealed class BudgetOptions
{
    /// <summary>Percent of budget that a deviation must exceed, 0–100. Default 5.</summary>
    public int DeviationPercent { get; set; } = 5;

    /// <summary>Thousands of kronor (tkr) that a deviation must exceed as well, 0–1,000,000. Default 100.</summary>
    public int DeviationThousands { get; set; } = 100;

    /// <summary>Both thresholds as the rules take them.</summary>
    public DeviationThreshold Threshold => new(DeviationPercent, DeviationThousands * 1_000_00L);
}
