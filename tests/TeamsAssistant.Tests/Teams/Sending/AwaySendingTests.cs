using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Teams.Sending;

/// <summary>Sending while storage is away for a minute, and while Teams does not answer in time.</summary>
public sealed class AwaySendingTests : IAsyncLifetime
{
    private const string Round = "2026-T3";
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);

    private StorageGate gate = null!;
    private Seeded town = null!;

    private ConnectorStandIn Connector => town.Assistant.Connector;

    public async Task InitializeAsync()
    {
        gate = await StorageGate.StartAsync();
        town = new Seeded
        {
            Storage = gate.ConnectionString,
            // A test need not wait ten seconds of its own for it.
            Replace = services => services.AddHttpClient(ConnectorHttp.ClientName, http => http.Timeout = TimeSpan.FromSeconds(1)),
        };
        await town.InitializeAsync();
        await town.StartRoundAsync();
        await town.Tore.Says("hjälp");
    }

    public async Task DisposeAsync()
    {
        gate.Open();
        await town.DisposeAsync();
        await gate.DisposeAsync();
    }

    [Fact]
    public async Task Storage_away_for_a_minute_after_Teams_took_it_leaves_it_sent_once_and_recorded()
    {
        // The bot's answer to "hjälp" has been; the only transactions are claim and record, and the claim is through.
        Connector.Judge = _ =>
        {
            gate.Refuse(403);
            return null;
        };
        await AddAsync();
        await Drivers.RunningAssistant.Until(() => gate.Stopped > 0, "the record to be refused");
        await PassAMinuteAsync();
        Assert.Single(ToTore());

        Connector.Judge = _ => null;
        gate.Open();
        await SentAsync();
        Assert.Single(ToTore());
    }

    [Fact]
    public async Task Storage_away_for_a_minute_before_the_claim_sends_nothing_until_it_is_back()
    {
        await AddAsync(Step);
        await Drivers.RunningAssistant.Until(() => town.Assistant.Clock.Waiting > 0, "the sender to wait");
        gate.Refuse(403);
        await PassAMinuteAsync();
        Assert.True(gate.Stopped > 1);
        Assert.Empty(ToTore());

        gate.Open();
        await SentAsync();
        Assert.Single(ToTore());
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task A_time_out_of_Teams_is_tried_again_and_seen_twice_only_where_Teams_had_taken_it(bool takes, int seen)
    {
        if (takes)
        {
            Connector.Hold();
        }
        else
        {
            (Connector.Time, Connector.Latency) = (new Drivers.FakeClock(default), Minute);
        }

        await AddAsync();
        await Drivers.RunningAssistant.Until(() => StatusesAsync().Result[0].Code == SendFailure.Connection, "the time-out");
        Connector.Latency = TimeSpan.Zero;
        Connector.Release();
        await SentAsync();
        Assert.Equal(seen, ToTore().Count);
    }

    // As the clock goes, and storage is asked meanwhile.
    private async Task PassAMinuteAsync()
    {
        for (var passed = TimeSpan.Zero; passed < Minute; passed += Step)
        {
            await Drivers.RunningAssistant.Until(() => town.Assistant.Clock.Waiting > 0, "somebody to wait");
            town.Assistant.Clock.Advance(Step);
        }
    }

    private Task AddAsync(TimeSpan later = default) => town.Assistant.Services.GetRequiredService<INotices>().AddAsync(
        [new Notice(NoticeKind.Asked, Town.Tore, "start") { Round = Round, NotBefore = town.Assistant.Clock.GetUtcNow() + later }], CancellationToken.None);

    private Task SentAsync() => town.Assistant.TimePasses(() => StatusesAsync().Result.Single().State == NoticeState.Sent, "the notice to be sent");

    private Task<IReadOnlyList<NoticeStatus>> StatusesAsync() =>
        town.Assistant.Services.GetRequiredService<INotices>().OfRoundAsync(Round, CancellationToken.None);

    private List<SentActivity> ToTore() => [.. Connector.All.Where(sent => sent.Conversation == $"a:{Town.Tore}" && sent.Activity["replyToId"] is null)];
}
