using TeamsAssistant.Calendar;
using TeamsAssistant.Teams.Activities.Commands;

namespace TeamsAssistant.Tests.Teams.Activities.Commands;

public sealed class DaysInCommandTests
{
    /// <summary>A Tuesday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("1–15 juli, Åsa svarar", "2027-07-01", "2027-07-15", "", ", Åsa svarar")]
    [InlineData("1-15 juli Åsa svarar", "2027-07-01", "2027-07-15", "", "Åsa svarar")]
    [InlineData("1 – 15 Juli", "2027-07-01", "2027-07-15", "", "")]
    [InlineData("från 1 juli till 15 juli", "2027-07-01", "2027-07-15", "", "")]
    [InlineData("den 1 till den 15 juli", "2027-07-01", "2027-07-15", "", "")]
    [InlineData("1 juli t.o.m. 15 aug.", "2027-07-01", "2027-08-15", "", "")]
    [InlineData("1:a till 15:e juli", "2027-07-01", "2027-07-15", "", "")]
    [InlineData("1-15 juli 2028", "2028-07-01", "2028-07-15", "", "")]
    [InlineData("28 december–5 januari", "2026-12-28", "2027-01-05", "", "")]
    [InlineData("28 dec - 5 jan 2028", "2027-12-28", "2028-01-05", "", "")]
    [InlineData("20–30 november", "2026-11-20", "2026-11-30", "", "")]
    [InlineData("1–15 July, Åsa answers", "2027-07-01", "2027-07-15", "", ", Åsa answers")]
    [InlineData("July 1 to July 15", "2027-07-01", "2027-07-15", "", "")]
    [InlineData("July 1–15, 2028", "2028-07-01", "2028-07-15", "", "")]
    [InlineData("from the 1st to the 15th July", "2027-07-01", "2027-07-15", "", "")]
    [InlineData("Dec 1st", "2026-12-01", "2026-12-01", "", "")]
    [InlineData("2026-12-01 till 2026-12-15", "2026-12-01", "2026-12-15", "", "")]
    [InlineData("2026-12-01 – 2026-12-15", "2026-12-01", "2026-12-15", "", "")]
    [InlineData("2026-12-01", "2026-12-01", "2026-12-01", "", "")]
    [InlineData("1/7-15/7", "2027-07-01", "2027-07-15", "", "")]
    [InlineData("3/12", "2026-12-03", "2026-12-03", "", "")]
    [InlineData("v. 28–30", "2027-07-12", "2027-08-01", "", "")]
    [InlineData("vecka 28 och 29", "2027-07-12", "2027-07-25", "", "")]
    [InlineData("veckorna 52-1", "2026-12-21", "2027-01-10", "", "")]
    [InlineData("v28", "2027-07-12", "2027-07-18", "", "")]
    [InlineData("week 48", "2026-11-23", "2026-11-29", "", "")]
    [InlineData("15 juli", "2027-07-15", "2027-07-15", "", "")]
    [InlineData("till 15 december", "2026-11-24", "2026-12-15", "", "")]
    [InlineData("till och med 15 december", "2026-11-24", "2026-12-15", "", "")]
    [InlineData("until December 15", "2026-11-24", "2026-12-15", "", "")]
    [InlineData("idag", "2026-11-24", "2026-11-24", "", "")]
    [InlineData("i dag", "2026-11-24", "2026-11-24", "", "")]
    [InlineData("imorgon, Åsa Öberg svarar", "2026-11-25", "2026-11-25", "", ", Åsa Öberg svarar")]
    [InlineData("i morgon", "2026-11-25", "2026-11-25", "", "")]
    [InlineData("tomorrow", "2026-11-25", "2026-11-25", "", "")]
    [InlineData("i övermorgon", "2026-11-26", "2026-11-26", "", "")]
    [InlineData("på fredag", "2026-11-27", "2026-11-27", "", "")]
    [InlineData("on Monday", "2026-11-30", "2026-11-30", "", "")]
    [InlineData("nästa vecka", "2026-11-30", "2026-12-06", "", "")]
    [InlineData("resten av veckan", "2026-11-24", "2026-11-29", "", "")]
    [InlineData("Tore 1–15 juli, Åsa svarar", "2027-07-01", "2027-07-15", "Tore", ", Åsa svarar")]
    public void Days_are_read_as_people_write_them(string text, string from, string to, string before, string after)
    {
        var read = DaysInCommand.Read(text, Today);

        Assert.Equal($"{from}/{to}", read.Days?.ToString());
        Assert.Equal((before, after), (read.Before, read.After));
    }

    [Theory]
    [InlineData("31 juni")]
    [InlineData("15–1 juli")]
    [InlineData("2026-12-15 till 2026-12-01")]
    [InlineData("2026-13-01")]
    [InlineData("30 februari")]
    [InlineData("v. 60")]
    [InlineData("32/12")]
    public void What_are_no_days_is_told_from_no_days_at_all(string text)
    {
        var read = DaysInCommand.Read(text, Today);

        Assert.NotNull(read.Written);
        Assert.Null(read.Days);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Åsa svarar")]
    [InlineData("Maja svarar")]
    public void Words_without_days_have_none(string text) => Assert.Null(DaysInCommand.Read(text, Today).Written);

    [Fact]
    public void A_leap_day_is_the_next_one() =>
        Assert.Equal(new Period(new DateOnly(2028, 2, 29), new DateOnly(2028, 2, 29)), DaysInCommand.Read("29 februari", Today).Days);
}
