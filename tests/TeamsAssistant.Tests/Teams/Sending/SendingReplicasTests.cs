using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Leader;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Teams.Sending.Outbox;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Teams.Sending;

/// <summary>Sending while storage is away, and by two replicas of which one is cut off: nothing lost, nothing twice.</summary>
public sealed class SendingReplicasTests : IAsyncLifetime
{
    private const int People = 12;
    private const int AtOnce = 4;

    private RunningAssistant first = null!;

    private ConnectorStandIn Connector => first.Connector;

    public async Task InitializeAsync()
    {
        first = await RunningAssistant.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Leader:LeaseSeconds"] = "30",
            ["Sending:ClaimSeconds"] = "120",
            ["Sending:LookSeconds"] = "5",
            ["Sending:AtOnce"] = "4",
        });
        await first.ImportAsync(AskedPeople.Register(People));
        var now = first.Clock.GetUtcNow();
        await first.Services.GetRequiredService<IRounds>().StartAsync(
            AskedPeople.Round(now), AskedPeople.Prompts(People), new Change(null, now, Door.Clock, "round.start"), CancellationToken.None);
        await new TeamsPerson(first, Town.Olle, "Olle", $"a:{Town.Olle}").Says("hjälp");
        await RunningAssistant.Until(() => Leads(first), "the replica to lead");
    }

    public async Task DisposeAsync() => await first.DisposeAsync();

    [Fact]
    public async Task Storage_away_for_a_minute_loses_nothing_and_doubles_nothing()
    {
        Connector.Hold();
        await AddAsync();
        await RunningAssistant.Until(() => Connector.All.Count(IsNotice) == AtOnce, "the first to be under way");
        first.Storage.Unreachable = "/";
        Connector.Release();
        for (var second = 0; second < 60; second += 5)
        {
            first.Clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Yield();
        }

        Assert.Equal(AtOnce, Connector.All.Count(IsNotice));
        first.Storage.Unreachable = null;
        await TimePasses(AllEnded, "everything to be sent");
        AssertOnceEach();
    }

    [Fact]
    public async Task A_replica_frozen_longer_than_its_lease_sends_nothing_more_and_another_sends_the_rest()
    {
        Connector.Hold();
        await AddAsync();
        await RunningAssistant.Until(() => Connector.All.Count(IsNotice) == AtOnce, "the first to be under way");

        // Frozen: its clock has moved, and it has not acted meanwhile. It comes back with claimed messages in hand.
        first.Storage.Unreachable = "Leases";
        first.Clock.Advance(TimeSpan.FromSeconds(31));
        await using var second = await first.StartAnotherAsync();
        await TimePasses(() => Leads(second), "the other to lead");
        Connector.Release();
        await RunningAssistant.Until(() => StatusesOf(first).Count(status => status.State == NoticeState.Sent) == AtOnce, "what was under way to be recorded");
        Assert.Equal(AtOnce, Connector.All.Count(IsNotice));
        Assert.False(Leads(first));

        await TimePasses(AllEnded, "the other to send the rest");
        AssertOnceEach();
    }

    [Fact]
    public async Task A_claim_that_has_passed_is_not_sent_although_the_lease_holds()
    {
        var outbox = first.Services.GetRequiredService<IOutbox>();
        var now = first.Clock.GetUtcNow();
        await first.Services.GetRequiredService<INotices>().AddAsync([AskedPeople.Told(0) with { NotBefore = now.AddDays(1) }], CancellationToken.None);
        var row = Assert.Single(await outbox.WaitingAsync(CancellationToken.None));
        var claimed = Assert.Single((await outbox.ClaimAsync([row], now, CancellationToken.None))!);
        Assert.Null(await first.Services.GetRequiredService<NoticeSender>().SendAsync(claimed, await first.OverviewAsync()));
        Assert.DoesNotContain(Connector.All, IsNotice);
        Assert.Empty(Connector.Created);
    }

    [Fact]
    public async Task Two_that_claim_at_once_do_not_both_get_it()
    {
        var outbox = first.Services.GetRequiredService<IOutbox>();
        var now = first.Clock.GetUtcNow();
        await first.Services.GetRequiredService<INotices>().AddAsync([AskedPeople.Told(0) with { NotBefore = now.AddDays(1) }], CancellationToken.None);
        var row = Assert.Single(await outbox.WaitingAsync(CancellationToken.None));
        Assert.NotNull(await outbox.ClaimAsync([row], now.AddMinutes(2), CancellationToken.None));
        Assert.Null(await outbox.ClaimAsync([row], now.AddMinutes(2), CancellationToken.None));
        Assert.False(await outbox.EndAsync(row, NoticeState.Sent, "m1", now, CancellationToken.None));
    }

    private static bool Leads(RunningAssistant assistant) => assistant.Services.GetRequiredService<Leadership>().Holds;

    private static bool IsNotice(SentActivity sent) => sent.Activity["replyToId"] is null;

    private static IReadOnlyList<NoticeStatus> StatusesOf(RunningAssistant assistant) =>
        assistant.Services.GetRequiredService<INotices>().OfRoundAsync(AskedPeople.RoundId, CancellationToken.None).Result;

    private Task AddAsync() => first.Services.GetRequiredService<INotices>().AddAsync([.. Enumerable.Range(0, People).Select(AskedPeople.Told)], CancellationToken.None);

    private bool AllEnded() => StatusesOf(first).Count(status => status.State == NoticeState.Sent) == People;

    private void AssertOnceEach()
    {
        Assert.Equal(People, Connector.All.Count(IsNotice));
        Assert.Equal(People, Connector.All.Where(IsNotice).Select(sent => sent.Conversation).Distinct().Count());
    }

    // Slowly enough for a lease to be renewed.
    private Task TimePasses(Func<bool> until, string what) => RunningAssistant.Until(
        () =>
        {
            if (until())
            {
                return true;
            }

            first.Clock.Advance(TimeSpan.FromSeconds(1));
            return false;
        },
        what,
        milliseconds: 25);
}
