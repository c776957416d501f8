using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds.Duties;

namespace TeamsAssistant.Tests.Rounds.Duties;

public sealed class AwayDaysTests
{
    private static readonly DateOnly Today = new(2026, 7, 1);

    [Theory]
    [InlineData("1-31", "10-12", "1-9 a, 10-12 b, 13-31 a")]
    [InlineData("1-31", "1-31", "1-31 b")]
    [InlineData("5-10", "1-31", "1-31 b")]
    [InlineData("1-10", "11-12", "1-10 a, 11-12 b")]
    [InlineData("1-10", "8-12", "1-7 a, 8-12 b")]
    [InlineData("8-12", "1-10", "1-10 b, 11-12 a")]
    public void A_new_absence_holds_on_its_days_and_leaves_the_others(string known, string added, string expected) =>
        Assert.Equal(expected, Written(AwayDays.With([Of(known, "a")], Of(added, "b"), Today)));

    [Fact]
    public void What_is_over_is_dropped() =>
        Assert.Equal("20-21 b", Written(AwayDays.With([Of("1-9", "a")], Of("20-21", "b"), new DateOnly(2026, 7, 10))));

    [Theory]
    [InlineData(5, "20-25 b", "1-10 a")]
    [InlineData(12, "", "20-25 b")]
    [InlineData(30, "", null)]
    public void Who_is_back_ends_the_present_absence_or_the_next(int day, string left, string? ended)
    {
        var back = AwayDays.Back([Of("20-25", "b"), Of("1-10", "a")], new DateOnly(2026, 7, day));

        Assert.Equal(left, Written(back.Left));
        Assert.Equal(ended, back.Ended is null ? null : Written([back.Ended]));
    }

    private static Away Of(string days, string standIn)
    {
        var ends = days.Split('-').Select(day => new DateOnly(2026, 7, int.Parse(day, System.Globalization.CultureInfo.InvariantCulture))).ToList();
        return new Away("p", new Period(ends[0], ends[1]), standIn);
    }

    private static string Written(IEnumerable<Away> aways) =>
        string.Join(", ", aways.Select(away => $"{away.Days.From.Day}-{away.Days.To.Day} {away.StandIn}"));
}
