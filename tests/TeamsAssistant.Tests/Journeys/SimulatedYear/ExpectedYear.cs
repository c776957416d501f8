using System.Globalization;

namespace TeamsAssistant.Tests.Journeys.SimulatedYear;

/// <summary>
/// What is to happen in 2027, whom it concerns and when, worked out by rules of the test's own: the holidays are written down as an
/// almanac has them, and nothing of the product's calendar is asked.
/// </summary>
internal sealed class ExpectedYear
{
    /// <summary>The year's last day.</summary>
    public static readonly DateOnly LastDay = new(2027, 12, 31);

    // Bank holidays of 2027 and the three eves; summer time from 28 March to 31 October.
    private static readonly HashSet<DateOnly> DaysOff =
    [
        new(2027, 1, 1), new(2027, 1, 6), new(2027, 3, 26), new(2027, 3, 28), new(2027, 3, 29), new(2027, 5, 1), new(2027, 5, 6), new(2027, 5, 16),
        new(2027, 6, 6), new(2027, 6, 25), new(2027, 6, 26), new(2027, 11, 6), new(2027, 12, 24), new(2027, 12, 25), new(2027, 12, 26), new(2027, 12, 31),
        new(2028, 1, 6),
    ];

    private readonly List<string> told = [];
    private readonly DateOnly from;
    private readonly DateOnly end;

    private ExpectedYear(DateOnly from, DateOnly end) => (this.from, this.end) = (from, end);

    /// <summary>What people are told: time, kind, round, mark, initiative, person.</summary>
    public IReadOnlyList<string> Told => told;

    /// <summary>Each round: id, started, closed or nothing, answered, late, missing.</summary>
    public List<string> Rounds { get; } = [];

    /// <summary>What officials answer.</summary>
    public List<GivenInYear> Answers { get; } = [];

    /// <summary>What is to happen from the one day to the other of rounds that are planned in that time.</summary>
    public static ExpectedYear Of(DateOnly from, DateOnly end)
    {
        var year = new ExpectedYear(from, end);
        for (var friday = new DateOnly(2027, 1, 1); friday.Year == 2027; friday = friday.AddDays(7))
        {
            year.Add($"v{(friday.DayOfYear - 1) / 7:D2}", friday, friday.AddDays(5), "AN");
        }

        for (var month = 1; month <= 12; month++)
        {
            year.Add($"m{month:D2}", new(2027, month, 25), month == 12 ? new(2028, 1, 5) : new(2027, month + 1, 5), "BN");
        }

        foreach (var committee in YearTown.Committees)
        {
            year.Add($"T1 {committee}", new(2027, 4, 26), new(2027, 5, 12), committee);
            year.Add($"T2 {committee}", new(2027, 8, 23), new(2027, 9, 10), committee);
            year.Add($"T3 {committee}", new(2027, 12, 11), new(2027, 12, 23), committee);
            year.Add($"År {committee}", new(2027, 11, 1), new(2027, 11, 30), committee);
        }

        year.Add("H1", new(2027, 7, 5), new(2027, 8, 20), "CN");
        year.Add("Jul", new(2027, 12, 24), new(2027, 12, 26), "DN");
        year.AddDailyLists();
        return year;
    }

    /// <summary>Wall-clock time in Stockholm of an instant in the year.</summary>
    public static DateTime Wall(DateTimeOffset instant) =>
        instant.UtcDateTime.AddHours(instant >= new DateTimeOffset(2027, 3, 28, 1, 0, 0, default) && instant < new DateTimeOffset(2027, 10, 31, 1, 0, 0, default) ? 2 : 1);

    /// <summary>The instant of a wall-clock time: none of the test's lies where a clock changes.</summary>
    public static DateTimeOffset Instant(DateTime wall) =>
        new(wall, TimeSpan.FromHours(wall >= new DateTime(2027, 3, 28, 3, 0, 0) && wall < new DateTime(2027, 10, 31, 2, 0, 0) ? 2 : 1));

    public static string Line(DateTime at, string kind, string? round, string mark, string? initiative, string person) =>
        $"{at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} {kind} {round ?? "-"} {mark} {initiative ?? "-"} {person}";

    private static bool Works(DateOnly day) =>
        day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday && !DaysOff.Contains(day) && day.Month != 7;

    private static DateOnly Next(DateOnly day) => Works(day) ? day : Next(day.AddDays(1));

    private static DateOnly Last(DateOnly day) => Works(day) ? day : Last(day.AddDays(-1));

    private void Add(string id, DateOnly planned, DateOnly lastAnswer, string committee)
    {
        if (planned < from || (planned.Month == 7 && lastAnswer.Month == 7))
        {
            return;
        }

        var first = Next(planned);
        var last = first > lastAnswer ? first : lastAnswer;
        if (first > end)
        {
            return;
        }

        var escalates = Next(last.AddDays(1)).ToDateTime(new TimeOnly(9, 0));
        var closing = last;
        for (var count = 0; count < 10; count++)
        {
            closing = Next(closing.AddDays(1));
        }

        var closes = closing.ToDateTime(new TimeOnly(9, 0));
        var answers = AnswersOf(id, committee, first, last, closes);
        Answers.AddRange(answers.Values.Where(answer => DateOnly.FromDateTime(answer.At) <= end));
        Tell(first.ToDateTime(new TimeOnly(8, 0)), "Asked", id, "start", committee, answers, Asked);
        var (workday, before) = (Last(last), Last(Last(last).AddDays(-1)));
        var half = Next(first.AddDays((last.DayNumber - first.DayNumber) / 2));
        if (first < half && half < before)
        {
            Tell(half.ToDateTime(new TimeOnly(9, 0)), "Reminder", id, "halfway", committee, answers, Asked);
        }

        if (first < before)
        {
            Tell(before.ToDateTime(new TimeOnly(9, 0)), "Reminder", id, "dayBefore", committee, answers, Asked);
        }

        if (first <= workday)
        {
            Tell(workday.ToDateTime(new TimeOnly(13, 0)), "Reminder", id, "end", committee, answers, Asked);
        }

        Tell(escalates, "Escalation", id, "escalated", committee, answers, Above);
        var closed = closing <= end;
        var given = answers.Values.Where(answer => answer.At < closes).ToList();
        var late = given.Count(answer => DateOnly.FromDateTime(answer.At) > last);
        Rounds.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"{id} {first:yyyy-MM-dd} 08:00 {(closed ? $"{closes:yyyy-MM-dd HH:mm} {given.Count} {late} {YearTown.InitiativesEach - given.Count}" : "open")}"));
    }

    // Of four initiatives one answers on the day after the start, one on the last day, one two days too late, one never.
    private Dictionary<int, GivenInYear> AnswersOf(string round, string committee, DateOnly first, DateOnly last, DateTime closes)
    {
        var answers = new Dictionary<int, GivenInYear>();
        for (var i = 0; i < YearTown.InitiativesEach; i++)
        {
            DateTime? at = ((i + Rounds.Count) % 4) switch
            {
                0 => first.AddDays(1).ToDateTime(new TimeOnly(11, 0)),
                1 => last.ToDateTime(new TimeOnly(10, 0)),
                2 => last.AddDays(2).ToDateTime(new TimeOnly(11, 0)),
                _ => null,
            };
            if (at is { } when && when < closes && i != YearTown.Unowned)
            {
                var critical = round[0] == 'm' && i == YearTown.Critical;
                answers[i] = new GivenInYear(round, YearTown.Initiative(committee, i), YearTown.Person(committee, i % YearTown.Officials), when, DateOnly.FromDateTime(when) > last, critical);
                if (critical && DateOnly.FromDateTime(when) <= end)
                {
                    told.Add(Line(when, "Critical", null, "", YearTown.Initiative(committee, i), YearTown.Coordinator(committee)));
                    told.Add(Line(when, "Critical", null, "", YearTown.Initiative(committee, i), YearTown.Chair(committee)));
                }
            }
        }

        return answers;
    }

    private void Tell(
        DateTime at, string kind, string round, string mark, string committee, Dictionary<int, GivenInYear> answers, Func<string, int, DateOnly, string?> whom)
    {
        var day = DateOnly.FromDateTime(at);
        if (day > end)
        {
            return;
        }

        var people = Enumerable.Range(0, YearTown.InitiativesEach)
            .Where(i => !answers.TryGetValue(i, out var answer) || answer.At >= at)
            .Select(i => whom(committee, i, day)).OfType<string>().Distinct();
        told.AddRange(people.Select(person => Line(at, kind, round, mark, null, person)));
    }

    private static string? Asked(string committee, int initiative, DateOnly day)
    {
        var owner = initiative == YearTown.Unowned ? null : YearTown.Person(committee, initiative % YearTown.Officials);
        var (away, standIn, from, to) = YearTown.Absence;
        return owner == away && from <= day && day <= to ? standIn : owner;
    }

    private static string? Above(string committee, int initiative, DateOnly day)
    {
        var official = initiative % YearTown.Officials;
        return initiative == YearTown.Unowned || official >= YearTown.WithoutManager
            ? YearTown.Coordinator(committee)
            : YearTown.Manager(committee, official);
    }

    private void AddDailyLists()
    {
        for (var day = from; day <= end; day = day.AddDays(1))
        {
            if (Works(day))
            {
                told.AddRange(YearTown.Committees.Select(committee => Line(
                    day.ToDateTime(new TimeOnly(9, 0)),
                    "WithoutOwner",
                    null,
                    day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    null,
                    YearTown.Coordinator(committee))));
            }
        }
    }
}
