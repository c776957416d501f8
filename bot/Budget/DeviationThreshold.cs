namespace TeamsAssistant.Budget;

/// <summary>When a deviation asks for an explanation: it must be beyond both (rules.md, Forecast and deviation).</summary>
/// <param name="Percent">Percent of budget, 0 or more.</param>
/// <param name="Amount">Öre, 0 or more.</param>
public readonly record struct DeviationThreshold(int Percent, long Amount)
{
    /// <summary>Whether the deviation, either way, is more than the percentage of budget and more than the amount.</summary>
    public bool IsExceededBy(long deviation, long budget)
    {
        var size = Int128.Abs(deviation);
        return size > Amount && size * 100 > Int128.Abs(budget) * Percent;
    }
}
