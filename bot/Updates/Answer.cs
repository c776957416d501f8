namespace TeamsAssistant.Updates;

/// <summary>What an official says in the form, checked but not yet stored.</summary>
public sealed record Answer
{
    /// <summary>Most characters of one free text.</summary>
    public const int LongestText = 2000;

    /// <summary>Most characters of a text of one line, and of why a forecast is off.</summary>
    public const int LongestLine = 500;

    /// <summary>Lägesnivå.</summary>
    public required SituationLevel Level { get; init; }

    /// <summary>Progress, percent 0–100; null when it was not asked for.</summary>
    public int? Progress { get; init; }

    /// <summary>What was done; required.</summary>
    public required string Done { get; init; }

    /// <summary>Deviation; required from <see cref="SituationLevel.Strained"/>.</summary>
    public string? Deviation { get; init; }

    /// <summary>Measure against the deviation; required from <see cref="SituationLevel.Strained"/>.</summary>
    public string? Measure { get; init; }

    /// <summary>Who decides the measure; required from <see cref="SituationLevel.Strained"/>. Null in answers from before it was asked.</summary>
    public string? Decider { get; init; }

    /// <summary>Forecast of the year's cost, öre, 0 or more; null when none was given.</summary>
    public long? Forecast { get; init; }

    /// <summary>Why the forecast differs from budget; required beyond the threshold.</summary>
    public string? ForecastWhy { get; init; }

    /// <summary>Lärdom, or null.</summary>
    public string? Lesson { get; init; }

    /// <summary>Values of indicators that were due.</summary>
    public IReadOnlyList<IndicatorValue> Indicators { get; init; } = [];
}
