using TeamsAssistant.Calendar;
using TeamsAssistant.Documents;
using TeamsAssistant.Rounds;

namespace TeamsAssistant.Tests.Documents;

public sealed class RoundChoiceTests
{
    private static readonly DateOnly Meeting = new(2026, 12, 8);

    [Fact]
    public void The_round_that_feeds_the_meeting_comes_before_a_later_one() =>
        Assert.Equal("A", Chosen(Round("A", "KS", Meeting, 1), Round("B", "KS", null, 9)));

    [Fact]
    public void The_committees_own_round_for_the_meeting_comes_before_one_for_all() =>
        Assert.Equal("A", Chosen(Round("A", "KS", Meeting, 1), Round("B", null, Meeting, 9)));

    [Fact]
    public void Without_a_round_for_the_meeting_the_latest_one_counts() =>
        Assert.Equal("B", Chosen(Round("A", "KS", null, 1), Round("B", null, null, 9)));

    [Fact]
    public void Another_committees_round_never_counts() => Assert.Null(Chosen(Round("A", "BUN", Meeting, 1)));

    [Fact]
    public void Without_rounds_there_is_none() => Assert.Null(Chosen());

    private static string? Chosen(params Round[] open) => RoundChoice.For(ReportExample.Board, Meeting, open)?.Id;

    private static Round Round(string id, string? committee, DateOnly? meeting, int day) => new()
    {
        Id = id,
        Cadence = Cadence.Month,
        Period = new Period(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30)),
        LastAnswer = new DateOnly(2026, 12, 1),
        Committee = committee,
        Meeting = meeting,
        StartedAt = new DateTimeOffset(2026, 11, day, 8, 0, 0, TimeSpan.Zero),
    };
}
