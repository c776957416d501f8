using System.Globalization;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Tables;

/// <summary>A round as a table, an initiative a row: who answered what, field by field, and what is missing. Pure.</summary>
public static class RoundSheet
{
    private static readonly (string Key, int Width)[] Columns =
    [
        ("id", 12), ("name", 36), ("committee", 10), ("department", 24), ("area", 18), ("owner", 24), ("answered", 12), ("day", 12), ("before", 12),
        .. AnswerFields.All.Select(field => (field.Name, WidthOf(field.Kind))),
        ("indicators", 40), ("reason", 30),
    ];

    /// <summary>The table.</summary>
    /// <param name="round">The round with its prompts, those that the reader may see.</param>
    /// <param name="register">For names.</param>
    /// <param name="language">Language of headings and words.</param>
    public static Sheet Of(RoundOverview round, Register register, Language language)
    {
        var texts = TableTexts.Source;
        return new Sheet(
            round.Round.Id,
            [.. Columns.Select(column => (texts[language, $"column.{column.Key}"], column.Width))],
            [.. round.Prompts.Select(prompt => Row(prompt, register, language))]);
    }

    private static IReadOnlyList<object?> Row(PromptStatus prompt, Register register, Language language)
    {
        var initiative = prompt.Initiative;
        // Only the answer in this round: what was said before or after is not it.
        var update = prompt.Answer is { } answer && prompt.Latest is { } latest && latest.Update.Id == answer.UpdateId ? latest.Update : null;
        return
        [
            initiative.Id,
            initiative.Name,
            initiative.Committee,
            initiative.Department,
            initiative.Area,
            prompt.Holder is { } holder ? register.FindPerson(holder)?.Name : null,
            TableTexts.Source[language, prompt.Answer is null ? "answered.no" : prompt.Answer.Late ? "answered.late" : "answered.yes"],
            prompt.Answer is { } given ? MunicipalClock.DayOf(given.At) : null,
            update is null ? null : (int?)prompt.Latest!.PreviousLevel,
            .. AnswerFields.All.Select(field => update is null ? null : CellOf(field, update.Answer)),
            update is null ? null : Measured(update.Answer, initiative, language),
            prompt.Answer is null ? prompt.Prompt.Reason : null,
        ];
    }

    private static object? CellOf(AnswerField field, Answer answer) => field.Kind == AnswerFieldKind.Amount ? MoneyCell.Of((long?)field.Given(answer)) : field.Given(answer);

    // Nöjd Region-Index 2026: 45,2; a line each.
    private static string Measured(Answer answer, Initiative initiative, Language language) => string.Join(
        '\n',
        from value in answer.Indicators
        let name = initiative.Indicators.FirstOrDefault(one => string.Equals(one.Id, value.Indicator, StringComparison.OrdinalIgnoreCase))?.Name ?? value.Indicator
        select $"{name} {value.Year.ToString(CultureInfo.InvariantCulture)}: {value.Value.ToString("0.####", language.Culture)}");

    private static int WidthOf(AnswerFieldKind kind) => kind switch
    {
        AnswerFieldKind.Level or AnswerFieldKind.Percent => 10,
        AnswerFieldKind.Amount => 18,
        AnswerFieldKind.Line => 30,
        _ => 50,
    };
}
