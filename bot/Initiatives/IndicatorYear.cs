namespace TeamsAssistant.Initiatives;

/// <summary>One year of an indicator.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Target">Målvärde, or null when none is fixed.</param>
/// <param name="Outcome">Utfall, or null when not measured.</param>
public sealed record IndicatorYear(int Year, decimal? Target, decimal? Outcome);
