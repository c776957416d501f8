using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Tables;

/// <summary>A round as a table, an initiative a row: who answered what, and what is missing. Pure.</summary>
public static class RoundSheet
{
    private static readonly (string Key, int Width)[] Columns =
    [
        ("id", 12), ("name", 36), ("committee", 10), ("department", 24), ("area", 18), ("owner", 24), ("answered", 12), ("day", 12), ("level", 8),
        ("before", 12), ("progress", 10), ("done", 50), ("deviation", 40), ("measure", 40), ("reason", 30),
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
            update is null ? null : (int)update.Answer.Level,
            update is null ? null : (int?)prompt.Latest!.PreviousLevel,
            update?.Answer.Progress,
            update?.Answer.Done,
            update?.Answer.Deviation,
            update?.Answer.Measure,
            prompt.Answer is null ? prompt.Prompt.Reason : null,
        ];
    }
}
