using System.Globalization;
using TeamsAssistant.Calendar;

namespace TeamsAssistant.Documents.Reports;

/// <summary>The usual periods of reports, by the day they are written.</summary>
public static class ReportPeriods
{
    private const int MonthsOfTertial = 4;

    /// <summary>The week of the day, Monday to Sunday.</summary>
    public static Period WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new Period(monday, monday.AddDays(6));
    }

    /// <summary>The tertial that ended last; on its last day it is that one.</summary>
    public static Period LastTertial(DateOnly day)
    {
        var ended = day.AddDays(1);
        var first = new DateOnly(ended.Year, (((ended.Month - 1) / MonthsOfTertial) * MonthsOfTertial) + 1, 1);
        return new Period(first.AddMonths(-MonthsOfTertial), first.AddDays(-1));
    }

    /// <summary>January to August once that has ended, January to June before; early in the year that of the year before.</summary>
    public static Period LastHalfYear(DateOnly day) => day switch
    {
        _ when day >= new DateOnly(day.Year, 8, 31) => FromJanuary(day.Year, 8),
        _ when day >= new DateOnly(day.Year, 6, 30) => FromJanuary(day.Year, 6),
        _ => FromJanuary(day.Year - 1, 8),
    };

    /// <summary>The calendar year that ended last.</summary>
    public static Period LastYear(DateOnly day) => Year(day.AddDays(1).Year - 1);

    /// <summary>The calendar year of the day.</summary>
    public static Period ThisYear(DateOnly day) => Year(day.Year);

    /// <summary>Number of the ISO week that the day is in.</summary>
    public static int WeekNumber(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));

    private static Period Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private static Period FromJanuary(int year, int month) => new(new DateOnly(year, 1, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
}
