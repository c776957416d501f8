namespace TeamsAssistant.Calendar;

/// <summary>When people may be asked: working days, and on them 07:30–17:00 in Stockholm.</summary>
/// <param name="QuietJuly">Whether July counts as one long weekend: what would fall in it waits for August.</param>
public sealed record WorkingDays(bool QuietJuly = false)
{
    private static readonly TimeOnly Opens = new(7, 30);
    private static readonly TimeOnly Closes = new(17, 0);

    /// <summary>Whether nothing speaks against the day: no weekend, no bank holiday, no quiet July.</summary>
    public bool Include(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !(QuietJuly && day.Month == 7)
        && !BankHolidays.Includes(day);

    /// <summary>The day itself, or the next working day after it.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!Include(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The last working day before the day.</summary>
    public DateOnly Before(DateOnly day)
    {
        do
        {
            day = day.AddDays(-1);
        }
        while (!Include(day));

        return day;
    }

    /// <summary>The day that is so many working days after the day, which is not counted itself.</summary>
    public DateOnly After(DateOnly day, int count)
    {
        for (var left = count; left > 0; left--)
        {
            day = OnOrAfter(day.AddDays(1));
        }

        return day;
    }

    /// <summary>Whether people may be asked at the instant.</summary>
    public bool Include(DateTimeOffset instant) => AtOrAfter(instant) == instant;

    /// <summary>The instant itself when people may be asked then; else the next opening.</summary>
    public DateTimeOffset AtOrAfter(DateTimeOffset instant)
    {
        var local = MunicipalClock.Local(instant);
        var day = DateOnly.FromDateTime(local.DateTime);
        var time = TimeOnly.FromDateTime(local.DateTime);
        if (Include(day) && time < Closes)
        {
            return time < Opens ? MunicipalClock.At(day, Opens) : instant;
        }

        return MunicipalClock.At(OnOrAfter(day.AddDays(1)), Opens);
    }
}
