namespace TeamsAssistant.Calendar;

/// <summary>
/// Swedish bank holidays: the days of lag (1989:253) om allmänna helgdagar, Sundays apart, and the three eves that semesterlagen
/// (1977:480) 7 § counts as Sundays.
/// </summary>
public static class BankHolidays
{
    private const int AscensionDay = 39;
    private const int WhitSunday = 49;

    /// <summary>The holidays of a year, in order.</summary>
    /// <param name="year">1900–2200.</param>
    public static IReadOnlyList<DateOnly> Of(int year)
    {
        var easter = EasterSunday(year);
        var midsummer = SaturdayFrom(new DateOnly(year, 6, 20));
        return
        [
            .. new[]
            {
                new DateOnly(year, 1, 1),
                new DateOnly(year, 1, 6),
                easter.AddDays(-2),
                easter,
                easter.AddDays(1),
                new DateOnly(year, 5, 1),
                easter.AddDays(AscensionDay),
                easter.AddDays(WhitSunday),
                new DateOnly(year, 6, 6),
                midsummer.AddDays(-1),
                midsummer,
                SaturdayFrom(new DateOnly(year, 10, 31)),
                new DateOnly(year, 12, 24),
                new DateOnly(year, 12, 25),
                new DateOnly(year, 12, 26),
                new DateOnly(year, 12, 31),
            }.Distinct().Order(),
        ];
    }

    /// <summary>Whether the day is one of them.</summary>
    public static bool Includes(DateOnly day) => Of(day.Year).Contains(day);

    // The Gregorian computus in its anonymous form (Nature, 1876).
    private static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, rest) = Math.DivRem(year, 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * late) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    private static DateOnly SaturdayFrom(DateOnly first) => first.AddDays((DayOfWeek.Saturday - first.DayOfWeek + 7) % 7);
}
