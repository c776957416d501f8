using TeamsAssistant.Teams.Sending.Pacing;

namespace TeamsAssistant.Tests.Teams.Sending.Pacing;

public sealed class SlidingWindowsTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_conversation_takes_seven_at_once_one_more_a_second_later_sixty_in_thirty_seconds_and_1800_an_hour()
    {
        var sent = Send(new SlidingWindows(RateLimit.OfConversation), 1_900);
        foreach (var (most, seconds) in new[] { (7, 1), (8, 2), (60, 30), (1_800, 3_600) })
        {
            Assert.All(sent, at => Assert.InRange(sent.Count(other => other > at - TimeSpan.FromSeconds(seconds) && other <= at), 1, most));
        }

        // And no slower than that.
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 2, 3], sent.Take(16).Select(at => (at - Start).TotalSeconds));
        Assert.Equal(TimeSpan.FromSeconds(30), sent[60] - Start);
        Assert.Equal(TimeSpan.FromHours(1), sent[1_800] - Start);
    }

    [Fact]
    public void An_app_takes_fifty_a_second()
    {
        var sent = Send(new SlidingWindows(RateLimit.OfApp), 500);
        Assert.Equal(TimeSpan.FromSeconds(9), sent[^1] - Start);
    }

    [Fact]
    public void What_is_long_past_is_forgotten()
    {
        var windows = new SlidingWindows(RateLimit.OfConversation);
        Send(windows, 10);
        Assert.False(windows.IsIdle(Start.AddMinutes(30)));
        Assert.True(windows.IsIdle(Start.AddHours(2)));
        Assert.Equal(Start.AddHours(2), windows.Next(Start.AddHours(2)));
    }

    [Fact]
    public void Most_sends_turned_away_in_several_conversations_mean_the_app()
    {
        var throttling = new Throttling();
        for (var i = 0; i < 100; i++)
        {
            // One in twenty, as chance has it, is nothing.
            Assert.False(throttling.Note($"a:{i}", i % 20 == 0));
        }

        Assert.Contains(true, Enumerable.Range(0, 15).Select(number => throttling.Note($"a:{number}", true)));
    }

    [Fact]
    public void One_conversation_alone_is_never_the_app()
    {
        var throttling = new Throttling();
        Assert.DoesNotContain(true, Enumerable.Range(0, 50).Select(_ => throttling.Note("a:1", true)));
    }

    private static List<DateTimeOffset> Send(SlidingWindows windows, int count)
    {
        var now = Start;
        var sent = new List<DateTimeOffset>();
        for (var i = 0; i < count; i++)
        {
            now = windows.Next(now);
            windows.Take(now);
            sent.Add(now);
        }

        return sent;
    }
}
