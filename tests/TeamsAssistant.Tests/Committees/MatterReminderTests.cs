using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Teams.Cards;

namespace TeamsAssistant.Tests.Committees;

public sealed class MatterReminderTests
{
    private static readonly WorkingDays Days = new();
    private static readonly Matter Draft = MatterGallery.Matter();
    private static readonly Matter OnAgenda = Draft with { State = MatterState.OnAgenda };

    [Theory]
    [InlineData(2026, 11, 23, 8, 59, 0)]
    [InlineData(2026, 11, 23, 9, 0, 1)]
    [InlineData(2026, 11, 25, 14, 0, 1)]
    [InlineData(2026, 11, 23, 18, 0, 0)]
    [InlineData(2026, 11, 28, 10, 0, 0)]
    public void The_secretary_gets_the_week_s_list_in_working_hours(int year, int month, int day, int hour, int minute, int count)
    {
        var told = At([Draft], year, month, day, hour, minute);
        Assert.Equal(count, told.Count);
        Assert.All(told, notice => Assert.Equal((NoticeKind.OpenMatters, Town.Nina, "2026-W48"), (notice.Kind, notice.To, notice.Mark)));
    }

    [Fact]
    public void Nothing_open_tells_nobody_and_another_week_is_another_notice()
    {
        Assert.Empty(At([], 2026, 11, 23, 9, 0));
        Assert.Equal("2026-W49", Assert.Single(At([Draft], 2026, 11, 30, 9, 0)).Mark);
    }

    [Theory]
    [InlineData(12, 2, 0)]
    [InlineData(12, 3, 1)]
    [InlineData(12, 7, 1)]
    [InlineData(12, 8, 1)]
    [InlineData(12, 9, 0)]
    public void The_chair_gets_the_agenda_three_working_days_before(int month, int day, int count)
    {
        var told = At([OnAgenda], 2026, month, day, 9, 0).Where(notice => notice.Kind == NoticeKind.MeetingAhead).ToList();
        Assert.Equal(count, told.Count);
        Assert.All(told, notice => Assert.Equal((Town.Olle, "KS 2026-12-08"), (notice.To, notice.Mark)));
        Assert.DoesNotContain(At([Draft], 2026, month, day, 9, 0), notice => notice.Kind == NoticeKind.MeetingAhead);
    }

    [Fact]
    public void It_looks_again_on_the_next_working_morning()
    {
        Assert.Equal(Instant(2026, 11, 23, 9, 0), MatterReminderRules.NextLook(Days, Instant(2026, 11, 23, 7, 0)));
        Assert.Equal(Instant(2026, 11, 30, 9, 0), MatterReminderRules.NextLook(Days, Instant(2026, 11, 27, 9, 0)));
        Assert.Equal(("K S", new DateOnly(2026, 12, 8)), MatterReminderRules.ReadMark("K S 2026-12-08"));
        Assert.Null(MatterReminderRules.ReadMark("KS"));
    }

    private static IReadOnlyList<Notice> At(IReadOnlyList<Matter> open, int year, int month, int day, int hour, int minute) => MatterReminderRules.At(
        Town.Register, new Dictionary<string, IReadOnlyList<Matter>> { ["KS"] = open, ["KFN"] = [] }, Days, Instant(year, month, day, hour, minute));

    private static DateTimeOffset Instant(int year, int month, int day, int hour, int minute) =>
        MunicipalClock.At(new DateOnly(year, month, day), new TimeOnly(hour, minute));
}
