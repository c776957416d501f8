using System.Globalization;
using Azure.Data.Tables;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Leader;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Sending.Outbox;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>People with a chat each and something to be told, and real processes that tell them: what is killed and frozen from outside.</summary>
internal sealed class SendingTown : IAsyncDisposable
{
    public const int LeaseSeconds = 3;
    public const int ClaimSeconds = 15;

    private readonly TemporaryFolder data = new();
    private readonly string prefix = "S" + Guid.NewGuid().ToString("n")[..12];
    private readonly AzuriteProcess azurite;
    private readonly int atOnce;
    private readonly StorageTables tables;
    private readonly NoticeTable notices;

    private SendingTown(AzuriteProcess azurite, ConnectorStandIn connector, int atOnce)
    {
        this.azurite = azurite;
        this.atOnce = atOnce;
        Connector = connector;
        tables = new StorageTables(
            Options.Create(new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = prefix }), new StorageRequests());
        notices = new NoticeTable(tables, new DutyBell());
    }

    public ConnectorStandIn Connector { get; }

    public static async Task<SendingTown> StartAsync(int people, int atOnce)
    {
        var town = new SendingTown(await SharedAzurite.GetAsync(), await ConnectorStandIn.StartAsync(open: true), atOnce);
        await town.tables.EnsureAsync(CancellationToken.None);
        await SeedAsync(town.tables, people);
        var conversations = new ConversationTable(town.tables, TimeProvider.System);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, people),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (number, cancellation) => await conversations.KeepAsync(town.ChatOf(number), null, cancellation));

        await town.notices.AddAsync([.. Enumerable.Range(0, people).Select(AskedPeople.Told)], CancellationToken.None);
        return town;
    }

    /// <summary>Starts a replica and waits until it answers.</summary>
    public async Task<AssistantProcess> StartReplicaAsync()
    {
        var port = AssistantProcess.FreePort();
        var replica = AssistantProcess.Start(new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
            ["Demo__Enabled"] = "false",
            ["Rounds__Calendar"] = "false",
            ["Library__Kind"] = "Folder",
            ["Library__Folder"] = data.Path,
            ["Storage__ConnectionString"] = azurite.ConnectionString,
            ["Storage__TablePrefix"] = prefix,
            ["Leader__LeaseSeconds"] = LeaseSeconds.ToString(CultureInfo.InvariantCulture),
            ["Sending__ClaimSeconds"] = ClaimSeconds.ToString(CultureInfo.InvariantCulture),
            ["Sending__LookSeconds"] = "1",
            ["Sending__AtOnce"] = atOnce.ToString(CultureInfo.InvariantCulture),
        });
        await replica.WaitForAsync(new Uri($"http://127.0.0.1:{port}/health/live"));
        return replica;
    }

    /// <summary>The replica that holds the lease now.</summary>
    public async Task<AssistantProcess> LeaderAsync(params AssistantProcess[] replicas)
    {
        AssistantProcess? leader = null;
        await RunningAssistant.Until(
            () =>
            {
                var row = tables.Get(TableName.Leases).GetEntityIfExistsAsync<TableEntity>("leader", "leader").Result;
                leader = row.HasValue && row.Value!.GetDateTimeOffset("Until") > TimeProvider.System.GetUtcNow()
                    ? replicas.FirstOrDefault(replica => replica.Output.Contains(row.Value.GetString("Holder"), StringComparison.Ordinal))
                    : null;
                return leader is not null;
            },
            "a replica to lead");
        return leader!;
    }

    /// <summary>Waits until Teams has taken so many more messages.</summary>
    public async Task TakenAsync(int more)
    {
        var before = Connector.All.Count;
        await RunningAssistant.Until(() => Connector.All.Count >= before + more, $"{more} messages");
    }

    /// <summary>Chats whose message Teams has taken and nobody has recorded: what a kill at this moment makes double.</summary>
    public async Task<IReadOnlySet<string>> UnrecordedAsync()
    {
        var recorded = (await StatusesAsync()).Where(status => status.State == NoticeState.Sent).Select(status => $"a:{status.Notice.To}");
        return Connector.All.Select(sent => sent.Conversation).Except(recorded).ToHashSet();
    }

    public Task AllAreSentAsync() => RunningAssistant.Until(
        () => AreAllSentAsync().Result, "everybody to be told", milliseconds: 200);

    public async Task<bool> AreAllSentAsync() => (await StatusesAsync()).All(status => status.State == NoticeState.Sent);

    /// <summary>Chats that saw their message more than once.</summary>
    public IReadOnlySet<string> SeenTwice() =>
        Connector.All.GroupBy(sent => sent.Conversation).Where(chat => chat.Count() > 1).Select(chat => chat.Key).ToHashSet();

    public async ValueTask DisposeAsync()
    {
        await Connector.DisposeAsync();
        data.Dispose();
    }

    private static async Task SeedAsync(StorageTables tables, int people)
    {
        var change = new Change(null, TimeProvider.System.GetUtcNow(), Door.CommandLine, "register.import");
        var store = new RegisterTable(tables);
        Assert.True(await store.WriteAsync(
            await store.ReadAsync(CancellationToken.None),
            RegisterChanges.Between(new Register(), AskedPeople.Register(people)),
            new RegisterImport("register.xlsx", "0", change.At, Done: true),
            change,
            CancellationToken.None));
        Assert.True(await new RoundTable(tables).StartAsync(AskedPeople.Round(change.At), AskedPeople.Prompts(people), change, CancellationToken.None));
    }

    private Task<IReadOnlyList<NoticeStatus>> StatusesAsync() => notices.OfRoundAsync(AskedPeople.RoundId, CancellationToken.None);

    private ConversationReference ChatOf(int number) => new()
    {
        Bot = new ChannelAccount(RunningAssistant.BotId, "Insatser"),
        User = new ChannelAccount($"29:{AskedPeople.Id(number)}") { AadObjectId = AskedPeople.Id(number) },
        ChannelId = "msteams",
        ServiceUrl = Connector.ServiceUrl,
        Conversation = new ConversationAccount { Id = $"a:{AskedPeople.Id(number)}", ConversationType = "personal", TenantId = RunningAssistant.Tenant },
    };
}
