using System.Globalization;
using TeamsAssistant.Teams.Activities.Commands;

namespace TeamsAssistant.Tests.Teams.Activities.Commands;

/// <summary>How people write a meeting's day.</summary>
public sealed class MeetingInCommandTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("KS 2026-12-08", "KS", "2026-12-08")]
    [InlineData("KS 2026-12-8", "KS", "2026-12-08")]
    [InlineData("KS 20261208", "KS", "2026-12-08")]
    [InlineData("KS 8 december", "KS", "2026-12-08")]
    [InlineData("KS 8 DECEMBER", "KS", "2026-12-08")]
    [InlineData("KS 8 dec", "KS", "2026-12-08")]
    [InlineData("KS 8 dec. 2026", "KS", "2026-12-08")]
    [InlineData("KS den 8 december 2026", "KS", "2026-12-08")]
    [InlineData("KS den 8:e december", "KS", "2026-12-08")]
    [InlineData("KS till sammanträdet den 8 december", "KS", "2026-12-08")]
    [InlineData("KS 8/12", "KS", "2026-12-08")]
    [InlineData("KS 8/12 2026", "KS", "2026-12-08")]
    [InlineData("KS 8/12-26", "KS", "2026-12-08")]
    [InlineData("KS 8.12.2026", "KS", "2026-12-08")]
    [InlineData("KS December 8", "KS", "2026-12-08")]
    [InlineData("KS on December 8th, 2026", "KS", "2026-12-08")]
    [InlineData("KS 8th of December 2026", "KS", "2026-12-08")]
    [InlineData("KS 24 november", "KS", "2026-11-24")]
    [InlineData("KS 23 november", "KS", "2027-11-23")]
    [InlineData("KS 29 februari", "KS", "2028-02-29")]
    [InlineData("KS 9 maj", "KS", "2027-05-09")]
    [InlineData("KS 2026-10-13", "KS", "2026-10-13")]
    [InlineData("Kultur- och fritidsnämnden 2026-12-10", "Kultur- och fritidsnämnden", "2026-12-10")]
    [InlineData("2026-12-08", "", "2026-12-08")]
    [InlineData("till nämnden 8/12", "", "2026-12-08")]
    public void A_day_of_the_calendar(string argument, string committee, string day)
    {
        var read = MeetingInCommand.Read(argument, Today);
        Assert.Equal((committee, day), (read.Committee, read.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("KS 30 februari", "30 februari")]
    [InlineData("KS 2026-13-08", "2026-13-08")]
    [InlineData("KS 2026-02-30", "2026-02-30")]
    [InlineData("KS 32/12", "32/12")]
    [InlineData("KS 8/13", "8/13")]
    [InlineData("KS 29 februari 2027", "29 februari 2027")]
    public void No_day_of_any_calendar(string argument, string written) =>
        Assert.Equal(new MeetingInCommand("KS", written, null), MeetingInCommand.Read(argument, Today));

    [Theory]
    [InlineData("KS", "KS")]
    [InlineData("", "")]
    [InlineData("KS i morgon", "KS i morgon")]
    [InlineData("KS 8", "KS 8")]
    [InlineData("KS 8 tomtar", "KS 8 tomtar")]
    public void No_day_at_all(string argument, string committee) =>
        Assert.Equal(new MeetingInCommand(committee, null, null), MeetingInCommand.Read(argument, Today));
}
