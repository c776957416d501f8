using static TeamsAssistant.Rounds.Answering.AnswerFieldKind;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>
/// The fields of the answer form in its order, indicators apart. By this list the form is drawn and read, and receipt, status, the answer
/// before, history and the round's table show what was said. A new field gets its line here, its property in <see cref="AnswerForm"/> and
/// <see cref="Updates.Answer"/>, its check in <see cref="AnswerRules.Check"/>, its column in <c>Updates/UpdateRows</c>, its texts and its place
/// in a report: <c>EveryFieldTests</c> name what is forgotten.
/// </summary>
public static class AnswerFields
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<AnswerField> All { get; } =
    [
        new(AnswerForm.LevelField, Level, form => form.Level, (form, text) => form with { Level = text }, answer => (int)answer.Level),
        new(AnswerForm.ProgressField, Percent, form => form.Progress, (form, text) => form with { Progress = text }, answer => answer.Progress)
        {
            IsAsked = asks => asks.Progress,
        },
        new(AnswerForm.DoneField, Text, form => form.Done, (form, text) => form with { Done = text }, answer => answer.Done),
        new(AnswerForm.DeviationField, Text, form => form.Deviation, (form, text) => form with { Deviation = text }, answer => answer.Deviation),
        new(AnswerForm.MeasureField, Text, form => form.Measure, (form, text) => form with { Measure = text }, answer => answer.Measure),
        new(AnswerForm.DeciderField, Line, form => form.Decider, (form, text) => form with { Decider = text }, answer => answer.Decider),
        new(AnswerForm.ForecastField, Amount, form => form.Forecast, (form, text) => form with { Forecast = text }, answer => answer.Forecast)
        {
            IsAsked = asks => asks.Forecast,
        },
        new(AnswerForm.WhyField, Line, form => form.Why, (form, text) => form with { Why = text }, answer => answer.ForecastWhy)
        {
            IsAsked = asks => asks.Forecast,
        },
        new(AnswerForm.LessonField, Text, form => form.Lesson, (form, text) => form with { Lesson = text }, answer => answer.Lesson)
        {
            IsAsked = asks => asks.Lesson,
            Once = true,
        },
    ];
}
