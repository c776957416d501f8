using System.Globalization;
using TeamsAssistant.Money;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>The answer form with what stands in it: shown to begin with, sent, and shown again when something in it is wrong. Unchecked.</summary>
public sealed record AnswerForm
{
    /// <summary>Name of the field Lägesnivå, as input of the card and as <see cref="Access.Refusal.Field"/>; so are the others.</summary>
    public const string LevelField = "level";

    /// <summary>Genomfört.</summary>
    public const string ProgressField = "progress";

    /// <summary>Vad har gjorts.</summary>
    public const string DoneField = "done";

    /// <summary>Avvikelse.</summary>
    public const string DeviationField = "deviation";

    /// <summary>Åtgärd.</summary>
    public const string MeasureField = "measure";

    /// <summary>Prognos.</summary>
    public const string ForecastField = "forecast";

    /// <summary>Lärdom.</summary>
    public const string LessonField = "lesson";

    /// <summary>Nothing filled in.</summary>
    public static AnswerForm Empty { get; } = new();

    /// <summary>Lägesnivå, <c>1</c>–<c>5</c>.</summary>
    public string? Level { get; init; }

    /// <summary>Genomfört, percent.</summary>
    public string? Progress { get; init; }

    /// <summary>What was done.</summary>
    public string? Done { get; init; }

    /// <summary>Avvikelse.</summary>
    public string? Deviation { get; init; }

    /// <summary>Åtgärd.</summary>
    public string? Measure { get; init; }

    /// <summary>Prognos, an amount in Swedish form.</summary>
    public string? Forecast { get; init; }

    /// <summary>Lärdom.</summary>
    public string? Lesson { get; init; }

    /// <summary>All of an answer, to correct it.</summary>
    public static AnswerForm Of(Answer answer) => new()
    {
        Level = ((int)answer.Level).ToString(CultureInfo.InvariantCulture),
        Progress = answer.Progress.ToString(CultureInfo.InvariantCulture),
        Done = answer.Done,
        Deviation = answer.Deviation,
        Measure = answer.Measure,
        Forecast = answer.Forecast is { } amount ? AmountText.Plain(amount) : null,
        Lesson = answer.Lesson,
    };

    /// <summary>
    /// The last answer as the start of a new one: a lesson was told then. The forecast is the one that stands for the year, whoever's
    /// answer it came in; one for another year is not one for this.
    /// </summary>
    public static AnswerForm From(StatusUpdate last, int year, GivenForecast? standing = null)
    {
        var form = Of(last.Answer) with { Lesson = null };
        return standing is not null ? form with { Forecast = AmountText.Plain(standing.Amount) }
            : last.ForecastYear == year ? form
            : form with { Forecast = null };
    }
}
