using Azure.Data.Tables;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Teams.Conversations;

public sealed class ConversationTableTests : IAsyncLifetime
{
    private readonly Seeded town = new();

    private IConversations Conversations => town.Assistant.Services.GetRequiredService<IConversations>();

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task A_channel_is_written_once_whoever_writes_in_whatever_thread()
    {
        Assert.Equal(2, await CostAsync(In("1", Town.Tore)));
        Assert.Equal(0, await CostAsync(In("2", Town.Asa)));
        Assert.Equal(0, await CostAsync(In("3", Town.Tore)));
        var row = Assert.Single(await RowsAsync("conversation"));
        Assert.DoesNotContain(Town.Tore, row.GetString("Reference"), StringComparison.Ordinal);
        Assert.Equal(Seeded.Channel, (await Conversations.FindAsync(Seeded.Channel, CancellationToken.None))!.Reference.Conversation.Id);
    }

    [Fact]
    public async Task After_a_start_what_stands_is_read_and_not_written()
    {
        await CostAsync(In("1", Town.Tore));
        await town.Assistant.RestartAsync();
        Assert.Equal(1, await CostAsync(In("2", Town.Asa)));
    }

    [Fact]
    public async Task A_service_address_that_moved_is_written()
    {
        await CostAsync(In("1", Town.Tore));
        var moved = In("1", Town.Tore);
        moved.ServiceUrl = "https://smba.trafficmanager.net/emea/";
        Assert.Equal(2, await CostAsync(moved));
    }

    [Fact]
    public async Task A_personal_chat_keeps_its_person_without_her_name()
    {
        var chat = In("", Town.Tore);
        chat.Conversation = new ConversationAccount { Id = "a:tore", ConversationType = "personal" };
        await CostAsync(chat);
        var kept = (await Conversations.FindAsync("a:tore", CancellationToken.None))!.Reference;
        Assert.Equal((Town.Tore, null), (kept.User.AadObjectId, kept.User.Name));
    }

    [Fact]
    public async Task The_shared_card_goes_to_the_address_that_the_channel_has_now()
    {
        await town.StartRoundAsync();
        await using var moved = await ConnectorStandIn.StartAsync();
        var activity = town.Tore.InThe(Seeded.Channel).Activity("message");
        activity["text"] = "hjälp";
        activity["serviceUrl"] = moved.ServiceUrl;
        await town.Assistant.PostAsync(activity.ToString(), town.Assistant.Issuer.Channel(RunningAssistant.AppId, moved.ServiceUrl).Bearer());

        var form = await town.Tore.Says("uppdatera trygga unga");
        await town.Tore.Presses(form, "Skicka", ("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång."));
        await town.Assistant.TimePasses(() => moved.All.Any(sent => sent.Method == "PUT"), "the card at its new address");
    }

    [Fact]
    public async Task A_tie_tells_who_made_it_and_when()
    {
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        var audit = Assert.Single(await RowsAsync("committee"), row => row.RowKey.StartsWith("audit|", StringComparison.Ordinal));
        Assert.Equal((Town.Sara, "channel.tie", "KS"), (audit.GetString("By"), audit.GetString("Why"), audit.GetString("Subject")));
        Assert.Equal(town.Assistant.Clock.GetUtcNow(), audit.GetDateTimeOffset("At"));
        Assert.Contains(Seeded.Channel, audit.GetString("Account"), StringComparison.Ordinal);

        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        Assert.Equal(2, (await RowsAsync("committee")).Count);
    }

    private async Task<int> CostAsync(ConversationReference reference)
    {
        var before = town.Assistant.Storage.SentTo(TableName.Conversations);
        await Conversations.KeepAsync(reference, null, CancellationToken.None);
        return town.Assistant.Storage.SentTo(TableName.Conversations) - before;
    }

    private async Task<List<TableEntity>> RowsAsync(string partition)
    {
        var rows = new List<TableEntity>();
        var table = town.Assistant.Services.GetRequiredService<StorageTables>().Get(TableName.Conversations);
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}")))
        {
            rows.Add(row);
        }

        return rows;
    }

    private ConversationReference In(string thread, string person) => new()
    {
        ActivityId = Guid.NewGuid().ToString("n"),
        Bot = new ChannelAccount(RunningAssistant.BotId, "Insatser"),
        User = new ChannelAccount($"29:{person}", "Ett namn") { AadObjectId = person },
        ChannelId = "msteams",
        ServiceUrl = town.Assistant.Connector.ServiceUrl,
        Conversation = new ConversationAccount
        {
            Id = $"{Seeded.Channel};messageid={thread}",
            ConversationType = "channel",
            TenantId = RunningAssistant.Tenant,
        },
    };
}
