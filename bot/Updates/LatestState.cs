namespace TeamsAssistant.Updates;

/// <summary>Where an initiative stands: its latest update, the latest forecast of each year, and which rounds it has answered.</summary>
public sealed record LatestState
{
    /// <summary>Insats-id.</summary>
    public required string Initiative { get; init; }

    /// <summary>Counts the stored updates of the initiative, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The latest update.</summary>
    public required StatusUpdate Update { get; init; }

    /// <summary>Id of the first update of the latest one's corrections: itself when it corrects nothing.</summary>
    public string Chain { get => field ?? Update.Id; init; }

    /// <summary>The level before the latest update, or null at the first.</summary>
    public SituationLevel? PreviousLevel { get; init; }

    /// <summary>
    /// The progress last said, in whatever update; null when nobody has said any. A state made by hand has its update's.
    /// </summary>
    public GivenProgress? Progress { get => field ?? GivenProgress.In(Update); init; }

    /// <summary>Values given for indicators, the latest of each indicator and year, newest year first.</summary>
    public IReadOnlyList<GivenIndicator> Indicators { get; init; } = [];

    /// <summary>Given forecasts, newest year first, the latest of a year before the earlier ones that it stands in place of.</summary>
    public IReadOnlyList<GivenForecast> Forecasts { get; init; } = [];

    /// <summary>The latest 24 rounds that it answered, newest first.</summary>
    public IReadOnlyList<RoundAnswer> Rounds { get; init; } = [];

    /// <summary>The forecast that stands for the year, or null.</summary>
    public GivenForecast? ForecastFor(int year) => Forecasts.FirstOrDefault(forecast => forecast.Year == year);

    /// <summary>What was given for the indicator and year, or null.</summary>
    public GivenIndicator? IndicatorFor(string indicator, int year) => Indicators.FirstOrDefault(given =>
        given.Value.Year == year && string.Equals(given.Value.Indicator, indicator, StringComparison.OrdinalIgnoreCase));

    /// <summary>The answer in the round, or null.</summary>
    public RoundAnswer? AnswerIn(string round) => Rounds.FirstOrDefault(answer => answer.Round == round);
}
