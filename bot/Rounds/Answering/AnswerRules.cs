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
    private static readonly Refusal DeciderMissing = new("answer.deciderMissing", AnswerForm.DeciderField);
    private static readonly Refusal ProgressWrong = new("answer.progressWrong", AnswerForm.ProgressField);

    /// <summary>Checks all fields at once, so that one look at the card shows everything that is wrong. What is not asked for is left out.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="money">The initiative's money in the year of the forecast; null: no forecast is demanded.</param>
    /// <param name="asks">What is asked for; null: as between rounds.</param>
    /// <param name="due">The indicators that are due.</param>
    public static AnswerCheck Check(
        AnswerForm form, BudgetStatement? money = null, Asks? asks = null, IReadOnlyList<DueIndicator>? due = null)
    {
        asks ??= Asks.In(null);
        var faults = new List<Refusal>();
        var questions = new List<Refusal>();
        var answer = new Answer
        {
            Level = Level(form.Level, faults),
            Progress = asks.Progress ? Progress(form.Progress, faults) : null,
            Done = Text(form.Done, AnswerForm.DoneField, faults, questions, asks.OneLine ? Answer.LongestLine : Answer.LongestText) ?? "",
            Deviation = Text(form.Deviation, AnswerForm.DeviationField, faults, questions),
            Measure = Text(form.Measure, AnswerForm.MeasureField, faults, questions),
            Decider = Text(form.Decider, AnswerForm.DeciderField, faults, questions, Answer.LongestLine),
            Forecast = asks.Forecast ? Forecast(form.Forecast, faults) : null,
            ForecastWhy = asks.Forecast ? Text(form.Why, AnswerForm.WhyField, faults, questions, Answer.LongestLine) : null,
            Lesson = asks.Lesson ? Text(form.Lesson, AnswerForm.LessonField, faults, questions) : null,
            Indicators = asks.Indicators ? IndicatorRules.Check(form.Indicators, due ?? [], faults, questions) : [],
        };
        Required(answer.Done, new Refusal("answer.doneMissing", AnswerForm.DoneField), faults);
        if (answer.Level >= SituationLevel.Strained)
        {
            Required(answer.Deviation, new Refusal("answer.deviationMissing", AnswerForm.DeviationField), faults);
            Required(answer.Measure, new Refusal("answer.measureMissing", AnswerForm.MeasureField), faults);
            Required(answer.Decider, DeciderMissing, faults);
        }

        if (asks.Forecast && string.IsNullOrWhiteSpace(form.Forecast) && NeedsForecast(money))
        {
            faults.Add(ForecastMissing);
        }

        if (answer.Forecast is { } forecast && money?.AsksWhy(forecast) is true)
        {
            Required(answer.ForecastWhy, new Refusal("answer.whyMissing", AnswerForm.WhyField), faults);
        }

        return faults.Count == 0 ? new AnswerCheck(answer, []) { Questions = questions } : new AnswerCheck(null, faults) { Questions = questions };
    }

    /// <summary>
    /// "Ingen förändring": the last answer was checked when it was given, but the money may have changed since, and it may have been asked
    /// for less than now.
    /// </summary>
    /// <param name="money">As in <see cref="Check"/>.</param>
    /// <param name="asks">As in <see cref="Check"/>.</param>
    /// <param name="last">Where the initiative stands; null: not looked at.</param>
    public static AnswerCheck CheckUnchanged(BudgetStatement? money, Asks? asks = null, LatestState? last = null)
    {
        asks ??= Asks.In(null);
        var faults = new List<Refusal>();
        if (last is not null && asks.Progress && last.Progress is null)
        {
            faults.Add(ProgressWrong);
        }

        if (last?.Update.Answer is { Level: >= SituationLevel.Strained, Decider: null })
        {
            faults.Add(DeciderMissing);
        }

        if (asks.Forecast && NeedsForecast(money))
        {
            faults.Add(ForecastMissing);
        }

        return new AnswerCheck(null, faults);
    }

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

        faults.Add(ProgressWrong);
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

    private static string? Text(
        string? typed, string field, List<Refusal> faults, List<Refusal> questions, int longest = Answer.LongestText)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var text = typed.Trim();
        var code = FreeText.FaultOf(text, longest) switch
        {
            FreeTextFault.TooLong => "answer.textTooLong",
            FreeTextFault.ControlCharacter => "answer.controlCharacter",
            FreeTextFault.PersonalIdentityNumber => "answer.identityNumber",
            _ => null,
        };
        if (code is not null)
        {
            faults.Add(new Refusal(code, field, longest.ToString(CultureInfo.InvariantCulture)));
            return text;
        }

        questions.AddRange(PersonalHints.In(text).Select(hint => new Refusal(
            hint == PersonalHint.PhoneNumber ? "answer.looksLikePhone" : "answer.looksLikeName", field)));

        return text;
    }

    private static void Required(string? text, Refusal missing, List<Refusal> faults)
    {
        if (string.IsNullOrEmpty(text) && faults.TrueForAll(fault => fault.Field != missing.Field))
        {
            faults.Add(missing);
        }
    }
}
