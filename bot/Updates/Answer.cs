namespace TeamsAssistant.Updates;

/// <summary>What an official says in the form, checked but not yet stored.</summary>
public sealed record Answer
{
    /// <summary>Most characters of one free text.</summary>
    public const int LongestText = 2000;

    /// <summary>Lägesnivå.</summary>
    public required SituationLevel Level { get; init; }

    /// <summary>Progress, percent 0–100.</summary>
    public required int Progress { get; init; }

    /// <summary>What was done; required.</summary>
    public required string Done { get; init; }

    /// <summary>Deviation; required from <see cref="SituationLevel.Strained"/>.</summary>
    public string? Deviation { get; init; }

    /// <summary>Measure against the deviation; required from <see cref="SituationLevel.Strained"/>.</summary>
    public string? Measure { get; init; }

    /// <summary>Forecast of the year's cost, öre, 0 or more; null when none was given.</summary>
    public long? Forecast { get; init; }

    /// <summary>Lärdom, or null.</summary>
    public string? Lesson { get; init; }
}
