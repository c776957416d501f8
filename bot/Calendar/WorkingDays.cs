namespace TeamsAssistant.Calendar;

/// <summary>The days on which people are at work: no weekend and no bank holiday.</summary>
public static class WorkingDays
{
    /// <summary>Whether the day is one.</summary>
    public static bool Include(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Includes(day);

    /// <summary>The day itself, or the next working day after it.</summary>
    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!Include(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
