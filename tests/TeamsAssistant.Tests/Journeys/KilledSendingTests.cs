using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>
/// kill -9 at each step between claim, send and record, and replicas of which the leader is killed or frozen: nobody goes untold, and a
/// message is seen twice only when Teams had taken it and the kill came before its record, at most as many as are sent side by side.
/// </summary>
public sealed class KilledSendingTests : IAsyncLifetime
{
    private const int People = 120;
    private const int AtOnce = 8;

    private SendingTown town = null!;

    private ConnectorStandIn Connector => town.Connector;

    public async Task InitializeAsync() => town = await SendingTown.StartAsync(People, AtOnce);

    public async Task DisposeAsync() => await town.DisposeAsync();

    [Fact]
    public async Task A_kill_at_each_step_loses_nothing_and_doubles_only_what_was_taken_and_not_recorded()
    {
        var mayBeTwice = new HashSet<string>();

        // Claimed, and on the way: Teams has not taken it.
        Connector.Latency = TimeSpan.FromSeconds(2);
        await using (var replica = await town.StartReplicaAsync())
        {
            await RunningAssistant.Until(() => Connector.UnderWay > 0, "a message on the way");
            Assert.Empty(await KillAsync(replica));
        }

        // Taken by Teams, which has not said so yet.
        Connector.Latency = TimeSpan.Zero;
        Connector.Hold();
        await using (var replica = await town.StartReplicaAsync())
        {
            await town.TakenAsync(AtOnce);
            var unrecorded = await KillAsync(replica);
            Assert.Equal(AtOnce, unrecorded.Count);
            mayBeTwice.UnionWith(unrecorded);
            Connector.Release();
        }

        // Wherever it is: some claimed, some on the way, some being recorded.
        foreach (var delay in new[] { 0, 7, 23 })
        {
            await using var replica = await town.StartReplicaAsync();
            await town.TakenAsync(10);
            await Task.Delay(TimeSpan.FromMilliseconds(delay));
            var unrecorded = await KillAsync(replica);
            Assert.InRange(unrecorded.Except(mayBeTwice).Count(), 0, AtOnce);
            mayBeTwice.UnionWith(unrecorded);
        }

        await using var last = await town.StartReplicaAsync();
        await town.AllAreSentAsync();
        AssertAllTold();
        Assert.Subset(mayBeTwice, town.SeenTwice().ToHashSet());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task When_the_leader_is_killed_another_goes_on(int replicas)
    {
        Connector.Latency = TimeSpan.FromMilliseconds(100);
        var running = await StartAsync(replicas);
        try
        {
            var leader = await town.LeaderAsync(running);
            await town.TakenAsync(20);
            var mayBeTwice = await KillAsync(leader);
            Assert.InRange(mayBeTwice.Count, 0, AtOnce);
            await town.AllAreSentAsync();
            AssertAllTold();
            Assert.Subset(mayBeTwice.ToHashSet(), town.SeenTwice().ToHashSet());
        }
        finally
        {
            await EndAsync(running);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task When_the_leader_is_frozen_longer_than_its_lease_another_goes_on_and_it_sends_nothing_when_it_wakes(int replicas)
    {
        Connector.Latency = TimeSpan.FromMilliseconds(100);
        var running = await StartAsync(replicas);
        try
        {
            var frozen = await town.LeaderAsync(running);
            await town.TakenAsync(20);
            frozen.Signal("STOP");
            var next = await town.LeaderAsync([.. running.Except([frozen])]);
            Assert.NotSame(frozen, next);
            await town.TakenAsync(5);
            frozen.Signal("CONT");
            await town.AllAreSentAsync();
            AssertAllTold();
            Assert.InRange(town.SeenTwice().Count, 0, AtOnce);
        }
        finally
        {
            await EndAsync(running);
        }
    }

    private async Task<AssistantProcess[]> StartAsync(int replicas)
    {
        // All but the first before there is anything to lead for would be the same; the messages are long enough under way.
        Connector.Hold();
        var running = await Task.WhenAll(Enumerable.Range(0, replicas).Select(_ => town.StartReplicaAsync()));
        Connector.Release();
        return running;
    }

    private async Task<IReadOnlySet<string>> KillAsync(AssistantProcess replica)
    {
        replica.Signal("KILL");
        await replica.WaitForEndAsync();

        // What it sent last may only now have reached Teams.
        await RunningAssistant.Until(() => Connector.Holds || Connector.UnderWay == 0, "Teams to have heard all");
        return await town.UnrecordedAsync();
    }

    private void AssertAllTold() => Assert.Equal(People, Connector.All.Select(sent => sent.Conversation).Distinct().Count());

    private static async Task EndAsync(AssistantProcess[] running)
    {
        foreach (var replica in running)
        {
            await replica.DisposeAsync();
        }
    }
}
