using System.Globalization;
using AdaptiveCards;
using TeamsAssistant.Budget;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>
/// The inputs of the answer form, what is wrong with each below it. The client demands only what is always required: what depends on
/// the level is asked for by the label and checked by the server.
/// </summary>
internal static class FormFields
{
    private const int LongestForecast = 40;

    /// <summary>The fields from the top.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        AnswerForm.LevelField, AnswerForm.ProgressField, AnswerForm.DoneField, AnswerForm.DeviationField, AnswerForm.MeasureField,
        AnswerForm.ForecastField, AnswerForm.LessonField,
    ];

    public static IEnumerable<AdaptiveElement?> Of(AnswerFormView view, Wording words)
    {
        var fields = view.Fields;
        return
        [
            .. Field(view, words, Level(fields.Level, words)),
            .. Field(view, words, Progress(fields.Progress, words)),
            .. Field(view, words, Required(Text(AnswerForm.DoneField, "form.done", fields.Done, words), words)),
            .. Field(view, words, Text(AnswerForm.DeviationField, "form.deviation", fields.Deviation, words)),
            .. Field(view, words, Text(AnswerForm.MeasureField, "form.measure", fields.Measure, words)),
            .. Field(view, words, Forecast(view, words)),
            Money(view.Budget, words),
            .. Field(view, words, Text(AnswerForm.LessonField, "form.lesson", fields.Lesson, words)),
        ];
    }

    private static IEnumerable<AdaptiveElement> Field(AnswerFormView view, Wording words, AdaptiveInput input) =>
        [input, .. view.Faults.Where(fault => fault.Field == input.Id).Select(fault => Pieces.Alert(RefusalText.Of(fault, words.Language)))];

    private static AdaptiveChoiceSetInput Level(string? typed, Wording words)
    {
        var levels = Enum.GetValues<SituationLevel>();
        var value = levels.Select(Value).FirstOrDefault(value => value == typed?.Trim());
        return new AdaptiveChoiceSetInput
        {
            Id = AnswerForm.LevelField,
            Label = words["form.level"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Choices = [.. levels.Select(level => new AdaptiveChoice { Title = words["level.choice", (int)level, words.LevelName(level)], Value = Value(level) })],
            Value = value,
            IsRequired = true,
            ErrorMessage = words["form.levelError"],
        };

        static string Value(SituationLevel level) => ((int)level).ToString(CultureInfo.InvariantCulture);
    }

    private static AdaptiveNumberInput Progress(string? typed, Wording words) => new()
    {
        Id = AnswerForm.ProgressField,
        Label = words["form.progress"],
        Min = 0,
        Max = 100,
        Value = int.TryParse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var percent) ? percent : double.NaN,
        IsRequired = true,
        ErrorMessage = words["form.progressError"],
    };

    private static AdaptiveTextInput Text(string id, string key, string? typed, Wording words) => new()
    {
        Id = id,
        Label = words[key],
        IsMultiline = true,
        MaxLength = Answer.LongestText,
        Value = string.IsNullOrEmpty(typed) ? null : typed,
    };

    private static AdaptiveTextInput Required(AdaptiveTextInput input, Wording words)
    {
        input.IsRequired = true;
        input.ErrorMessage = words["form.doneError"];
        return input;
    }

    private static AdaptiveTextInput Forecast(AnswerFormView view, Wording words) => new()
    {
        Id = AnswerForm.ForecastField,
        Label = words["form.forecast", view.Year.ToString(CultureInfo.InvariantCulture)],
        Placeholder = words["form.forecastExample"],
        MaxLength = LongestForecast,
        Value = string.IsNullOrEmpty(view.Fields.Forecast) ? null : view.Fields.Forecast,
    };

    /// <summary>Budget 12,0 mkr · utfall 8,1 mkr t.o.m. oktober 2026.</summary>
    private static AdaptiveRichTextBlock? Money(BudgetStatement? budget, Wording words)
    {
        if (budget is null)
        {
            return null;
        }

        var outcome = budget.Outcome is not null && BudgetSentence.BookedThrough(budget) is { } month
            ? words["form.outcomeThrough", words.Month(month), words.Amount(budget.Outcome)]
            : words["form.outcome", words.Amount(budget.Outcome)];
        return Pieces.Small(words["form.money", words.Amount(budget.Budget), outcome]);
    }
}
