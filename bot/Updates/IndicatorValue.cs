namespace TeamsAssistant.Updates;

/// <summary>What an indicator was measured to be.</summary>
/// <param name="Indicator">Indikator-id.</param>
/// <param name="Year">Calendar year that it is the outcome of.</param>
/// <param name="Value">The value, in the indicator's own unit.</param>
public sealed record IndicatorValue(string Indicator, int Year, decimal Value);
