using System.Collections.ObjectModel;
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

    /// <summary>Beslut om åtgärd.</summary>
    public const string DeciderField = "decider";

    /// <summary>Prognos.</summary>
    public const string ForecastField = "forecast";

    /// <summary>Why the forecast is off.</summary>
    public const string WhyField = "why";

    /// <summary>Lärdom.</summary>
    public const string LessonField = "lesson";

    /// <summary>What the field of an indicator begins with; its id follows.</summary>
    public const string IndicatorPrefix = "indicator.";

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

    /// <summary>Who decides the measure.</summary>
    public string? Decider { get; init; }

    /// <summary>Prognos, an amount in Swedish form.</summary>
    public string? Forecast { get; init; }

    /// <summary>Why the forecast is off.</summary>
    public string? Why { get; init; }

    /// <summary>Lärdom.</summary>
    public string? Lesson { get; init; }

    /// <summary>Values of indicators in Swedish form, by Indikator-id without case.</summary>
    public IReadOnlyDictionary<string, string> Indicators { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The form with what stands in each field, by its name; indicators have names of their own.</summary>
    public static AnswerForm Read(Func<string, string?> field) =>
        AnswerFields.All.Aggregate(Empty, (form, one) => one.Put(form, field(one.Name)));

    /// <summary>The fields with something in them, in the form's order, each with its name.</summary>
    public IEnumerable<(string Field, string Text)> Filled =>
        from name in AnswerFields.All.Select(one => one.Name).Concat(Indicators.Keys.Select(indicator => IndicatorPrefix + indicator))
        let text = TextOf(name)
        where !string.IsNullOrEmpty(text)
        select (name, text);

    /// <summary>What stands in the field, or null.</summary>
    public string? TextOf(string? field) => field?.StartsWith(IndicatorPrefix, StringComparison.Ordinal) == true
        ? Indicators.GetValueOrDefault(field[IndicatorPrefix.Length..])
        : AnswerFields.All.FirstOrDefault(one => one.Name == field)?.Typed(this);

    /// <summary>All of an answer, to correct it.</summary>
    public static AnswerForm Of(Answer answer) => AnswerFields.All.Aggregate(Empty, (form, field) => field.Put(form, Written(field.Given(answer)))) with
    {
        Indicators = answer.Indicators.Count == 0 ? Empty.Indicators : answer.Indicators.ToDictionary(
            value => value.Indicator,
            value => value.Value.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
            StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>
    /// The last answer as the start of a new one, without what is told once. The forecast is the one that stands for the year, whoever's
    /// answer it came in; one for another year is not one for this.
    /// </summary>
    public static AnswerForm From(StatusUpdate last, int year, GivenForecast? standing = null)
    {
        var form = AnswerFields.All.Where(field => field.Once).Aggregate(Of(last.Answer), (form, field) => field.Put(form, null)) with
        {
            Indicators = Empty.Indicators,
        };
        return standing is not null ? form with { Forecast = AmountText.Plain(standing.Amount), Why = standing.Why }
            : last.ForecastYear == year ? form
            : form with { Forecast = null, Why = null };
    }

    /// <summary>The start of an answer to a round: as far as it asks, from what was said last, in whichever update.</summary>
    public static AnswerForm From(LatestState state, int year, Asks asks)
    {
        var form = From(state.Update, year, state.ForecastFor(year)) with
        {
            Progress = state.Progress?.Percent.ToString(CultureInfo.InvariantCulture),
        };
        return asks.OneLine && form.Done is { Length: > Answer.LongestLine } ? form with { Done = null } : form;
    }

    private static string? Written(object? given) => given switch
    {
        long amount => AmountText.Plain(amount),
        _ => Convert.ToString(given, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null,
    };
}
