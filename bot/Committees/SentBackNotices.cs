using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Committees;

/// <summary>
/// Who is told that a matter was sent back, and that it is answered: pure. The one who is to answer at once, and again every week while it
/// waits; the committee's secretaries when it is answered.
/// </summary>
public static class SentBackNotices
{
    private const char Between = '|';
    private const int DaysBetween = 7;

    /// <summary>What is due now, told late where it was missed.</summary>
    /// <param name="register">The register.</param>
    /// <param name="roster">Who answers for what.</param>
    /// <param name="open">Open matters.</param>
    /// <param name="now">The instant.</param>
    public static IReadOnlyList<Notice> At(Register register, DutyRoster roster, IEnumerable<Matter> open, DateTimeOffset now) =>
        [.. open.SelectMany(matter => Waiting(matter, register, roster, now).Concat(Answered(matter, register, now)))];

    /// <summary>That the matter waits for an answer, to the one whose duty it is.</summary>
    public static IReadOnlyList<Notice> Waiting(Matter matter, Register register, DutyRoster roster, DateTimeOffset now) => SentBackDuty.Waits(matter)
        ? [new Notice(NoticeKind.SentBack, SentBackDuty.HolderOf(matter, register, roster), MarkOf(matter, WeeksSince(matter.Latest!.At, now))) { NotBefore = now }]
        : [];

    /// <summary>That it is answered and theirs again, to the committee's secretaries but the one who answered; for a week, then the weekly list says it.</summary>
    public static IReadOnlyList<Notice> Answered(Matter matter, Register register, DateTimeOffset now) =>
        matter is { State: MatterState.Draft, Latest.Answer: { } answer } && WeeksSince(answer.At, now) == 0
            ?
            [
                .. register.People.Where(person => person.Has(Role.Secretary, matter.Committee) && person.Id != answer.By)
                    .Select(person => new Notice(NoticeKind.SentBackAnswered, person.Id, MarkOf(matter, 0)) { NotBefore = now }),
            ]
            : [];

    /// <summary>Committee, paragraph and key of the matter of a mark, or null.</summary>
    public static (string Committee, int Paragraph, string Matter)? ReadMark(string mark) =>
        mark.Split(Between, 5) is [var committee, _, var paragraph, _, var matter] && int.TryParse(paragraph, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (committee, number, matter)
            : null;

    // The key of a matter may hold any sign, so it comes last.
    private static string MarkOf(Matter matter, int weeks) => string.Create(
        CultureInfo.InvariantCulture,
        $"{matter.Committee}{Between}{matter.Latest!.Meeting:yyyy-MM-dd}{Between}{matter.Latest.Paragraph}{Between}{weeks}{Between}{matter.Id}");

    private static int WeeksSince(DateTimeOffset then, DateTimeOffset now) =>
        (MunicipalClock.DayOf(now).DayNumber - MunicipalClock.DayOf(then).DayNumber) / DaysBetween;
}
