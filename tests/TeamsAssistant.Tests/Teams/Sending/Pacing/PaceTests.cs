using TeamsAssistant.Teams.Sending.Pacing;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Teams.Sending.Pacing;

public sealed class PaceTests
{
    private readonly FakeClock clock = new(RunningAssistant.Start);
    private readonly Pace pace;

    public PaceTests() => pace = new Pace(clock);

    [Fact]
    public async Task Two_do_not_send_to_a_conversation_at_once_and_to_two_they_do()
    {
        var first = await EnterAsync("a:1");
        var second = EnterAsync("a:1");
        using var other = await EnterAsync("a:2");
        Assert.False(second.IsCompleted);
        first.Dispose();
        (await second).Dispose();
    }

    [Fact]
    public async Task The_app_limit_holds_over_all_conversations()
    {
        for (var i = 0; i < 50; i++)
        {
            (await EnterAsync($"a:{i}")).Dispose();
        }

        var next = EnterAsync("a:50");
        Assert.False(next.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));
        (await next).Dispose();
    }

    [Fact]
    public async Task A_conversation_that_was_turned_away_waits_as_long_as_Teams_asked_and_the_others_do_not()
    {
        (await EnterAsync("a:1")).Dispose();
        pace.TurnedAway("a:1", TimeSpan.FromSeconds(3));
        (await EnterAsync("a:2")).Dispose();
        var next = EnterAsync("a:1");
        clock.Advance(TimeSpan.FromSeconds(2.9));
        Assert.False(next.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.1));
        (await next).Dispose();
    }

    [Fact]
    public async Task What_must_wait_long_is_not_waited_for()
    {
        (await EnterAsync("a:1")).Dispose();
        pace.TurnedAway("a:1", TimeSpan.FromMinutes(10));
        var paused = await Assert.ThrowsAsync<PausedException>(() => EnterAsync("a:1"));
        Assert.Equal(clock.GetUtcNow().AddMinutes(10), paused.Until);

        // The lane is free again for when it is time.
        clock.Advance(TimeSpan.FromMinutes(10));
        (await EnterAsync("a:1")).Dispose();
    }

    [Fact]
    public async Task When_many_conversations_are_turned_away_all_wait()
    {
        for (var i = 0; i < 5; i++)
        {
            (await EnterAsync($"a:{i}")).Dispose();
            pace.TurnedAway($"a:{i}", TimeSpan.FromMinutes(1));
        }

        await Assert.ThrowsAsync<PausedException>(() => EnterAsync("a:other"));
    }

    [Fact]
    public async Task One_that_gives_up_waiting_leaves_the_turn_to_the_next()
    {
        var first = await EnterAsync("a:1");
        using var patience = new CancellationTokenSource();
        var second = pace.EnterAsync("a:1", patience.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();
        (await EnterAsync("a:1")).Dispose();
    }

    private Task<IDisposable> EnterAsync(string conversation) => pace.EnterAsync(conversation, CancellationToken.None);
}
