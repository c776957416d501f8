namespace TeamsAssistant.Updates;

/// <summary>An answer on its way into storage.</summary>
public sealed record NewUpdate
{
    /// <summary>Id of the rendered form: the same form sent again stores nothing new.</summary>
    public required string Form { get; init; }

    /// <summary>The round it answers, or null between rounds.</summary>
    public string? Round { get; init; }

    /// <summary>The checked answer; null: the last one stands, whatever it is when this is written ("Ingen förändring").</summary>
    public required Answer? Answer { get; init; }

    /// <summary>Whether it is asked how far the initiative has come: then "Ingen förändring" says the progress last said again.</summary>
    public bool AsksProgress { get; init; } = true;

    /// <summary>The year that its forecast is for.</summary>
    public required int ForecastYear { get; init; }

    /// <summary>Given after the round's last day.</summary>
    public bool Late { get; init; }

    /// <summary>The update that the person chose to correct, or null. Only the latest can be.</summary>
    public string? Corrects { get; init; }
}
