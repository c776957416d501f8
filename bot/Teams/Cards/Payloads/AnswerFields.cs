using System.Globalization;
using TeamsAssistant.Money;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>The fields of the answer form as typed: shown to begin with, sent, and shown again when something in them is wrong.</summary>
public sealed record AnswerFields
{
    internal const string LevelInput = "level";
    internal const string ProgressInput = "progress";
    internal const string DoneInput = "done";
    internal const string DeviationInput = "deviation";
    internal const string MeasureInput = "measure";
    internal const string ForecastInput = "forecast";
    internal const string LessonInput = "lesson";

    /// <summary>Nothing filled in.</summary>
    public static AnswerFields Empty { get; } = new();

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
    public static AnswerFields Of(Answer answer) => new()
    {
        Level = ((int)answer.Level).ToString(CultureInfo.InvariantCulture),
        Progress = answer.Progress.ToString(CultureInfo.InvariantCulture),
        Done = answer.Done,
        Deviation = answer.Deviation,
        Measure = answer.Measure,
        Forecast = answer.Forecast is { } amount ? AmountText.Plain(amount) : null,
        Lesson = answer.Lesson,
    };

    /// <summary>The last answer as the start of a new one: a lesson was told then, and a forecast for another year is not one for this.</summary>
    public static AnswerFields From(StatusUpdate last, int year)
    {
        var fields = Of(last.Answer) with { Lesson = null };
        return last.ForecastYear == year ? fields : fields with { Forecast = null };
    }
}
