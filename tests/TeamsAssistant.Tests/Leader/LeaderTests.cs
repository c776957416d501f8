using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Leader;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Leader;

/// <summary>Two replicas on the same tables: one leads, the other takes over when it is gone, and a replica that was cut off knows by its clock.</summary>
public sealed class LeaderTests : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private readonly CountedDuty duty = new();
    private RunningAssistant first = null!;
    private RunningAssistant second = null!;

    public async Task InitializeAsync()
    {
        first = await RunningAssistant.StartAsync(
            replace: services => services.AddSingleton<ILeaderDuty>(duty),
            settings: new Dictionary<string, string?> { ["Leader:LeaseSeconds"] = "30" });
        await RunningAssistant.Until(() => Leads(first), "the first replica to lead");
        second = await first.StartAnotherAsync();
    }

    public async Task DisposeAsync()
    {
        await second.DisposeAsync();
        await first.DisposeAsync();
    }

    [Fact]
    public async Task One_leads_as_long_as_it_renews()
    {
        for (var i = 0; i < 6; i++)
        {
            await RunningAssistant.Until(() => first.Clock.Waiting >= 2, "both to wait");
            var sent = first.Storage.SentTo("Leases");
            first.Clock.Advance(Lease / 3);
            await RunningAssistant.Until(() => first.Storage.SentTo("Leases") > sent && Leads(first), "the lease to be renewed");
            Assert.False(Leads(second));
        }
    }

    [Fact]
    public async Task One_that_ends_leaves_the_lease_at_once()
    {
        await first.StopAsync();
        await TimePasses(() => Leads(second), LeaderLoop.Pause);
        Assert.True(first.Clock.GetUtcNow() < RunningAssistant.Start + Lease);
    }

    [Fact]
    public async Task One_that_is_cut_off_leads_no_more_when_its_lease_is_over_and_another_does()
    {
        first.Storage.Unreachable = "Leases";
        first.Clock.Advance(Lease - TimeSpan.FromMilliseconds(1));
        Assert.True(Leads(first));

        // By the clock alone: nothing has told it.
        first.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.False(Leads(first));
        await TimePasses(() => Leads(second), LeaderLoop.Pause);

        first.Storage.Unreachable = null;
        first.Clock.Advance(LeaderLoop.Pause);
        Assert.False(Leads(first));
    }

    [Fact]
    public async Task A_duty_runs_at_its_time_when_the_bell_rings_and_again_after_a_fault()
    {
        await RunningAssistant.Until(() => duty.Runs == 1, "the duty");
        first.Services.GetRequiredService<DutyBell>().Ring();
        await RunningAssistant.Until(() => duty.Runs == 2, "the duty");
        duty.Fails = true;
        first.Services.GetRequiredService<DutyBell>().Ring();
        await RunningAssistant.Until(() => duty.Runs == 3, "the duty");
        duty.Fails = false;
        await TimePasses(() => duty.Runs == 4, LeaderLoop.Pause);
    }

    private static bool Leads(RunningAssistant assistant) => assistant.Services.GetRequiredService<Leadership>().Holds;

    private Task TimePasses(Func<bool> until, TimeSpan step) => RunningAssistant.Until(
        () =>
        {
            if (until())
            {
                return true;
            }

            first.Clock.Advance(step / 5);
            return false;
        },
        "the other replica");

    private sealed class CountedDuty : ILeaderDuty
    {
        private int runs;

        public int Runs => Volatile.Read(ref runs);

        public bool Fails { get; set; }

        public Task<DateTimeOffset?> RunAsync(CancellationToken cancellation)
        {
            Interlocked.Increment(ref runs);
            return Fails ? throw new InvalidOperationException("On demand.") : Task.FromResult<DateTimeOffset?>(null);
        }
    }
}
