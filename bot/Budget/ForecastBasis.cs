namespace TeamsAssistant.Budget;

/// <summary>What a forecast rests on; always said beside it.</summary>
public enum ForecastBasis
{
    /// <summary>The latest that the official gave for the year.</summary>
    Official,

    /// <summary>Straight line: outcome × 12 / months booked.</summary>
    StraightLine,
}
