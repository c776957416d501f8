using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Money;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>What an answer must contain: pure, the same for card, API and tests. The card checks some of it too, but card data can be forged.</summary>
public static class AnswerRules
{
    private static readonly Refusal ForecastMissing = new("answer.forecastMissing", AnswerForm.ForecastField);

    /// <summary>Checks all fields at once, so that one look at the card shows everything that is wrong.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="money">The initiative's money in the year of the forecast; null: no forecast is demanded.</param>
    public static AnswerCheck Check(AnswerForm form, BudgetStatement? money = null)
    {
        var faults = new List<Refusal>();
        var level = Level(form.Level, faults);
        var progress = Progress(form.Progress, faults);
        var answer = new Answer
        {
            Level = level,
            Progress = progress,
            Done = Text(form.Done, AnswerForm.DoneField, faults) ?? "",
            Deviation = Text(form.Deviation, AnswerForm.DeviationField, faults),
            Measure = Text(form.Measure, AnswerForm.MeasureField, faults),
            Forecast = Forecast(form.Forecast, faults),
            Lesson = Text(form.Lesson, AnswerForm.LessonField, faults),
        };
        Required(answer.Done, AnswerForm.DoneField, "answer.doneMissing", faults);
        if (level >= SituationLevel.Strained)
        {
            Required(answer.Deviation, AnswerForm.DeviationField, "answer.deviationMissing", faults);
            Required(answer.Measure, AnswerForm.MeasureField, "answer.measureMissing", faults);
        }

        if (string.IsNullOrWhiteSpace(form.Forecast) && NeedsForecast(money))
        {
            faults.Add(ForecastMissing);
        }

        return faults.Count == 0 ? new AnswerCheck(answer, []) : new AnswerCheck(null, faults);
    }

    /// <summary>"Ingen förändring": the last answer was checked when it was given, but the money may have changed since.</summary>
    public static AnswerCheck CheckUnchanged(BudgetStatement? money) => new(null, NeedsForecast(money) ? [ForecastMissing] : []);

    /// <summary>
    /// A forecast is required when nobody has given one for the year and the straight line differs from the budget by more than the
    /// threshold (design.md, Official): one that was given stands until it is replaced.
    /// </summary>
    private static bool NeedsForecast(BudgetStatement? money) =>
        money is { NeedsExplanation: true, Forecast.Basis: ForecastBasis.StraightLine };

    private static SituationLevel Level(string? typed, List<Refusal> faults)
    {
        if (typed?.Trim() is [>= '1' and <= '5'] digit)
        {
            return (SituationLevel)(digit[0] - '0');
        }

        faults.Add(new Refusal("answer.levelMissing", AnswerForm.LevelField));
        return SituationLevel.Normal;
    }

    private static int Progress(string? typed, List<Refusal> faults)
    {
        var text = (typed ?? "").Trim().TrimEnd('%').TrimEnd();
        if (text.Length is > 0 and <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100)
        {
            return percent;
        }

        faults.Add(new Refusal("answer.progressWrong", AnswerForm.ProgressField));
        return 0;
    }

    private static long? Forecast(string? typed, List<Refusal> faults)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (typed.Length <= 40 && AmountReader.Read(typed) is { } amount && amount >= 0)
        {
            return amount;
        }

        faults.Add(new Refusal("answer.forecastWrong", AnswerForm.ForecastField));
        return null;
    }

    private static string? Text(string? typed, string field, List<Refusal> faults)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var text = typed.Trim();
        var code = FreeText.FaultOf(text, Answer.LongestText) switch
        {
            FreeTextFault.TooLong => "answer.textTooLong",
            FreeTextFault.ControlCharacter => "answer.controlCharacter",
            FreeTextFault.PersonalIdentityNumber => "answer.identityNumber",
            _ => null,
        };
        if (code is not null)
        {
            faults.Add(new Refusal(code, field, Answer.LongestText.ToString(CultureInfo.InvariantCulture)));
        }

        return text;
    }

    private static void Required(string? text, string field, string code, List<Refusal> faults)
    {
        if (string.IsNullOrEmpty(text) && faults.TrueForAll(fault => fault.Field != field))
        {
            faults.Add(new Refusal(code, field));
        }
    }
}
