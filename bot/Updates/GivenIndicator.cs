namespace TeamsAssistant.Updates;

/// <summary>The latest value that an official gave for an indicator and year.</summary>
/// <param name="Value">What was said.</param>
/// <param name="UpdateId">The status update that holds it.</param>
/// <param name="By">Entra object id of who said it.</param>
/// <param name="At">When, UTC.</param>
public sealed record GivenIndicator(IndicatorValue Value, string UpdateId, string By, DateTimeOffset At);
