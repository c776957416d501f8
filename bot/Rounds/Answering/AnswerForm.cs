namespace TeamsAssistant.Rounds.Answering;

/// <summary>The answer form as it came in: what the person typed, unchecked.</summary>
public sealed record AnswerForm
{
    /// <summary>Names of the fields, as inputs of the card and as <see cref="Access.Refusal.Field"/>.</summary>
    public static class Fields
    {
        /// <summary>Lägesnivå, <c>1</c>–<c>5</c>.</summary>
        public const string Level = "level";

        /// <summary>Genomfört, percent.</summary>
        public const string Progress = "progress";

        /// <summary>Vad har gjorts.</summary>
        public const string Done = "done";

        /// <summary>Avvikelse.</summary>
        public const string Deviation = "deviation";

        /// <summary>Åtgärd.</summary>
        public const string Measure = "measure";

        /// <summary>Prognos, an amount in Swedish form.</summary>
        public const string Forecast = "forecast";

        /// <summary>Lärdom.</summary>
        public const string Lesson = "lesson";
    }

    /// <summary>Lägesnivå as typed.</summary>
    public string? Level { get; init; }

    /// <summary>Progress as typed.</summary>
    public string? Progress { get; init; }

    /// <summary>Done as typed.</summary>
    public string? Done { get; init; }

    /// <summary>Deviation as typed.</summary>
    public string? Deviation { get; init; }

    /// <summary>Measure as typed.</summary>
    public string? Measure { get; init; }

    /// <summary>Forecast as typed.</summary>
    public string? Forecast { get; init; }

    /// <summary>Lesson as typed.</summary>
    public string? Lesson { get; init; }
}
