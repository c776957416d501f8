namespace TeamsAssistant.Updates;

/// <summary>The forecast that an official gave for a calendar year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Amount">Cost at year's end, öre, 0 or more.</param>
/// <param name="Day">The day it was given, municipality's date.</param>
/// <param name="UpdateId">The status update that holds it.</param>
public sealed record GivenForecast(int Year, long Amount, DateOnly Day, string UpdateId)
{
    /// <summary>Why it differs from budget, kept for the one that stands; null when it was not asked.</summary>
    public string? Why { get; init; }
}
