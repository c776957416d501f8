using TeamsAssistant.Calendar;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>
/// A text for what was done in a period, made of the answers to shorter rounds in it, for the official to edit: pure. Each with its day,
/// the oldest first, and the level's course at the end.
/// </summary>
public static class ProposedText
{
    private const int DayAndBreak = 13;

    /// <summary>The text, no longer than the field; empty when there is no answer.</summary>
    public static string Of(IEnumerable<StatusUpdate> answers, Language language)
    {
        var told = answers.OrderBy(answer => answer.At).ToList();
        if (told.Count == 0)
        {
            return "";
        }

        var course = Course(told, new Wording(language));
        var room = ((Answer.LongestText - course.Length) / told.Count) - DayAndBreak;
        return string.Join('\n', told.Select(answer => $"{Wording.Iso(MunicipalClock.DayOf(answer.At))}: {Short(answer.Answer.Done, room)}").Append(course));
    }

    /// <summary>nivå 2 → 4 → 3: a level that stays is named once.</summary>
    private static string Course(List<StatusUpdate> told, Wording words)
    {
        var levels = told.Select(answer => (int)answer.Answer.Level).ToList();
        var turns = levels.Where((level, place) => place == 0 || level != levels[place - 1]);
        return words["proposal.course", string.Join(" → ", turns)];
    }

    private static string Short(string text, int room)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= room ? line : CardText.Cut(line, Math.Max(0, room - 1)) + "…";
    }
}
