using TeamsAssistant.Calendar;

namespace TeamsAssistant.Rounds.Wheel;

/// <summary>When an open round reminds, escalates and closes: pure, from its first and last day.</summary>
public sealed record RoundSchedule
{
    /// <summary>When the calendar starts rounds, municipality's time.</summary>
    public static readonly TimeOnly StartTime = new(8, 0);

    /// <summary>When people are reminded, lists handed up and rounds closed.</summary>
    public static readonly TimeOnly Morning = new(9, 0);

    /// <summary>When the last day's reminder comes: the afternoon is left to answer.</summary>
    public static readonly TimeOnly LastDayTime = new(13, 0);

    /// <summary>How long after closing the outcome is frozen: an answer that was on its way is in it.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(1);

    /// <summary>The points at which it writes to people, each with its instant, in order.</summary>
    public required IReadOnlyList<(ReminderPoint Point, DateTimeOffset At)> Points { get; init; }

    /// <summary>When what was not answered goes to managers and coordinators.</summary>
    public required DateTimeOffset EscalateAt { get; init; }

    /// <summary>When the calendar closes it.</summary>
    public required DateTimeOffset CloseAt { get; init; }

    /// <summary>
    /// The schedule of a round. A point that falls on the day of another is left out: on the first day people are asked, the last day's
    /// reminder goes before the one of the day before, and that one before halfway. So a round of one day asks and reminds once.
    /// </summary>
    public static RoundSchedule Of(Round round, WheelOptions options)
    {
        var days = options.Days;
        var first = MunicipalClock.DayOf(round.StartedAt);
        var last = days.Before(round.LastAnswer.AddDays(1));
        var before = days.Before(last);
        var half = days.OnOrAfter(first.AddDays((round.LastAnswer.DayNumber - first.DayNumber) / 2));
        var points = new List<(ReminderPoint Point, DateTimeOffset At)> { (ReminderPoint.Start, round.StartedAt) };
        if (half > first && half < before)
        {
            points.Add((ReminderPoint.Halfway, MunicipalClock.At(half, Morning)));
        }

        if (before > first)
        {
            points.Add((ReminderPoint.DayBefore, MunicipalClock.At(before, Morning)));
        }

        if (last >= first)
        {
            points.Add((ReminderPoint.End, MunicipalClock.At(last, LastDayTime)));
        }

        return new RoundSchedule
        {
            Points = [.. points.Where(point => options.Points!.Contains(point.Point))],
            EscalateAt = MunicipalClock.At(days.After(round.LastAnswer, 1), Morning),
            CloseAt = MunicipalClock.At(days.After(round.LastAnswer, options.CloseAfterWorkingDays), Morning),
        };
    }
}
