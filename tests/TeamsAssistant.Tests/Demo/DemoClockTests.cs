using TeamsAssistant.Demo;

namespace TeamsAssistant.Tests.Demo;

public sealed class DemoClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 30, 8, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void It_starts_at_the_chosen_instant_in_utc()
    {
        var clock = new DemoClock(Start, new HandClock());
        Assert.Equal(Start, clock.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, clock.GetUtcNow().Offset);
    }

    [Fact]
    public void It_runs_on_as_time_passes()
    {
        var hand = new HandClock();
        var clock = new DemoClock(Start, hand);
        hand.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal(Start.AddMinutes(5), clock.GetUtcNow());
    }

    private sealed class HandClock : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Pass(TimeSpan time) => ticks += time.Ticks;
    }
}
