using TeamsAssistant.Calendar;

namespace TeamsAssistant.Tests.Calendar;

public sealed class BankHolidaysTests
{
    // As printed in the almanacs of these years.
    [Theory]
    [InlineData(2024, "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-21 06-22 11-02 12-24 12-25 12-26 12-31")]
    [InlineData(2025, "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-20 06-21 11-01 12-24 12-25 12-26 12-31")]
    [InlineData(2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31")]
    [InlineData(2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31")]
    public void The_days_of_a_year(int year, string days) =>
        Assert.Equal(days.Split(' ').Select(day => DateOnly.ParseExact($"{year}-{day}", "yyyy-MM-dd", null)), BankHolidays.Of(year));

    [Fact]
    public void Ascension_Day_on_the_first_of_May_is_one_day() =>
        Assert.Single(BankHolidays.Of(2008), day => day == new DateOnly(2008, 5, 1));

    [Theory]
    [InlineData("1961-04-02")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    public void Easter_in_hard_years(string sunday)
    {
        var day = DateOnly.Parse(sunday, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(day, BankHolidays.Of(day.Year));
        Assert.Contains(day.AddDays(-2), BankHolidays.Of(day.Year));
        Assert.Contains(day.AddDays(1), BankHolidays.Of(day.Year));
    }

    [Fact]
    public void No_other_day_is_one()
    {
        var included = Enumerable.Range(0, 365).Select(new DateOnly(2026, 1, 1).AddDays).Where(BankHolidays.Includes);
        Assert.Equal(BankHolidays.Of(2026), included);
    }
}
