using System.Globalization;
using AdaptiveCards;
using TeamsAssistant.Budget;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>
/// The inputs of the answer form, what is wrong with each below it. The client demands at most what is always required: what depends
/// on the level is asked for by the label and checked by the server.
/// </summary>
internal static class FormFields
{
    private const int LongestForecast = 40;

    /// <summary>The fields from the top, each with its name.</summary>
    public static IEnumerable<(string Id, string Name)> NamesOf(AnswerFormView view, Wording words) =>
        from input in Inputs(view, words).OfType<AdaptiveInput>()
        let id = input.Id!
        select (id, view.Due.FirstOrDefault(due => due.Field == id)?.Indicator.Name ?? words[$"field.{id}"]);

    public static IEnumerable<AdaptiveElement?> Of(AnswerFormView view, Wording words) =>
        Inputs(view, words).SelectMany(element => element is AdaptiveInput input ? Field(view, words, input) : [element]);

    private static IEnumerable<AdaptiveElement?> Inputs(AnswerFormView view, Wording words)
    {
        // What was measured is asked before what is told once, which ends the form.
        var asked = AnswerFields.All.Where(field => field.IsAsked(view.Asks)).ToLookup(field => field.Once);
        return
        [
            .. asked[false].SelectMany(field => (AdaptiveElement?[])[Input(field, view, words), field.Name == AnswerForm.ForecastField ? Money(view.Budget, words) : null]),
            .. view.Due.Select(due => Indicator(due, view.Fields, words)),
            .. asked[true].Select(field => Input(field, view, words)),
        ];
    }

    private static AdaptiveInput Input(AnswerField field, AnswerFormView view, Wording words)
    {
        var typed = field.Typed(view.Fields);
        return field.Kind switch
        {
            AnswerFieldKind.Level => Level(typed, view.ClientDemands, words),
            AnswerFieldKind.Percent => Progress(typed, view.ClientDemands, words),
            AnswerFieldKind.Amount => Forecast(view, words),
            _ when field.Name == AnswerForm.DoneField => Done(typed, view.Asks.OneLine, view.ClientDemands, words),
            AnswerFieldKind.Text or AnswerFieldKind.Line => Text(field.Name, $"form.{field.Name}", typed, words, field.Kind == AnswerFieldKind.Line),
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
    }

    private static IEnumerable<AdaptiveElement?> Field(AnswerFormView view, Wording words, AdaptiveInput input) =>
    [
        input,
        .. view.Faults.Where(fault => fault.Field == input.Id).Select(fault => Pieces.Alert(RefusalText.Of(fault, words.Language))),
        .. view.Questions.Where(question => question.Field == input.Id)
            .Select(question => Pieces.Box(AdaptiveContainerStyle.Warning, Pieces.Line(RefusalText.Of(question, words.Language)))),
    ];

    private static AdaptiveChoiceSetInput Level(string? typed, bool required, Wording words)
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
            IsRequired = required,
            ErrorMessage = words["form.levelError"],
        };

        static string Value(SituationLevel level) => ((int)level).ToString(CultureInfo.InvariantCulture);
    }

    private static AdaptiveNumberInput Progress(string? typed, bool required, Wording words) => new()
    {
        Id = AnswerForm.ProgressField,
        Label = words["form.progress"],
        Min = 0,
        Max = 100,
        Value = int.TryParse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var percent) ? percent : double.NaN,
        IsRequired = required,
        ErrorMessage = words["form.progressError"],
    };

    private static AdaptiveTextInput Text(string id, string key, string? typed, Wording words, bool oneLine = false) => new()
    {
        Id = id,
        Label = words[key],
        IsMultiline = !oneLine,
        MaxLength = oneLine ? Answer.LongestLine : Answer.LongestText,
        Value = string.IsNullOrEmpty(typed) ? null : typed,
    };

    private static AdaptiveTextInput Done(string? typed, bool oneLine, bool required, Wording words)
    {
        var input = Text(AnswerForm.DoneField, oneLine ? "form.doneLine" : "form.done", typed, words, oneLine);
        input.IsRequired = required;
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

    /// <summary>Nöjd Region-Index (%), utfall 2026 · mål 45 · senast 38 (2020).</summary>
    private static AdaptiveTextInput Indicator(DueIndicator due, AnswerForm fields, Wording words)
    {
        var name = CardText.Literal(due.Indicator.Name);
        var unit = due.Indicator.Unit is { } known ? CardText.Literal(known, 60) : null;
        var last = due.Last is not { } value ? words["form.indicatorNone"]
            : due.LastYear is { } year ? words["form.indicatorLast", words.Number(value), year.ToString(CultureInfo.InvariantCulture)]
            : words["form.indicatorLastUndated", words.Number(value)];
        return new AdaptiveTextInput
        {
            Id = due.Field,
            Label = words[
                "form.indicator",
                unit is null ? name : words["form.indicatorUnit", name, unit],
                due.Year.ToString(CultureInfo.InvariantCulture),
                words.Number(due.Target),
                last],
            Placeholder = words["form.indicatorExample"],
            MaxLength = LongestForecast,
            Value = fields.Indicators.GetValueOrDefault(due.Indicator.Id),
        };
    }

    /// <summary>Budget 12,0 mkr · utfall 8,1 mkr t.o.m. oktober 2026.</summary>
    private static AdaptiveRichTextBlock? Money(BudgetStatement? budget, Wording words)
    {
        if (budget is null)
        {
            return null;
        }

        var outcome = budget.Outcome is not null && BudgetSentence.BookedThrough(budget.Imports, budget.Year) is { } month
            ? words["form.outcomeThrough", words.Month(month), words.Amount(budget.Outcome)]
            : words["form.outcome", words.Amount(budget.Outcome)];
        return Pieces.Small(words["form.money", words.Amount(budget.Budget), outcome]);
    }
}
