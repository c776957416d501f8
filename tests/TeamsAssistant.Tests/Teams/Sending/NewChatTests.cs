using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Teams.Sending;

/// <summary>People without a chat of their own with the assistant: one is made, once.</summary>
public sealed class NewChatTests : IAsyncLifetime
{
    private const string Round = "2026-T3";
    private static readonly string Chat = $"a:{Town.Tore}";

    private readonly Seeded town = new();

    private ConnectorStandIn Connector => town.Assistant.Connector;

    private INotices Notices => town.Assistant.Services.GetRequiredService<INotices>();

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        await town.StartRoundAsync();
        await town.Tore.Says("hjälp");
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task Who_has_no_chat_yet_gets_one()
    {
        // Heard in the channel: Teams' own id of her is known.
        var made = $"a:new-29:{Town.Sara}";
        await AddAsync(Asked(Town.Sara));
        await RunningAssistant.Until(() => Connector.All.Any(sent => sent.Conversation == made), "the new chat");
        await EndedAsync(NoticeState.Sent);
        await AddAsync(Asked(Town.Sara) with { Mark = "again" });
        await RunningAssistant.Until(() => Connector.All.Count(sent => sent.Conversation == made) == 2, "the next");
        Assert.Single(Connector.Created);
    }

    [Fact]
    public async Task Who_was_never_heard_from_gets_one_by_her_Entra_id()
    {
        await town.Assistant.ImportAsync(Town.Register with
        {
            Initiatives = [.. Town.Register.Initiatives.Select(one => one.Id == "OV" ? one with { Owner = Town.Olle } : one)],
        });
        await AddAsync(Asked(Town.Olle));
        await RunningAssistant.Until(() => Connector.All.Any(sent => sent.Conversation == $"a:new-{Town.Olle}"), "the new chat");
        await EndedAsync(NoticeState.Sent);
    }

    [Fact]
    public async Task A_chat_that_is_gone_is_made_anew_once()
    {
        Connector.Block(Chat, 404, "ConversationNotFound");
        await AddAsync(Asked(Town.Tore));
        var made = $"a:new-29:{Town.Tore}";
        await town.Assistant.TimePasses(() => Connector.All.Any(sent => sent.Conversation == made), "the new chat");
        await EndedAsync(NoticeState.Sent);

        Connector.Block(made, 404, "ConversationNotFound");
        await AddAsync(Asked(Town.Tore) with { Mark = "again" });
        await town.Assistant.TimePasses(() => StatusesAsync().Result.Any(known => known.State == NoticeState.Failed), "the end");
        Assert.Equal(2, Connector.Created.Count);
    }

    [Fact]
    public async Task A_chat_that_may_not_be_made_ends_with_its_reason()
    {
        Connector.Block($"29:{Town.Sara}", 403, "ForbiddenOperationException");
        await AddAsync(Asked(Town.Sara));
        Assert.Equal("403 ForbiddenOperationException", (await EndedAsync(NoticeState.Failed)).Code);
    }

    private static Notice Asked(string person) => new(NoticeKind.Asked, person, "start") { Round = Round };

    private Task AddAsync(params Notice[] notices) => Notices.AddAsync(notices, CancellationToken.None);

    private Task<IReadOnlyList<NoticeStatus>> StatusesAsync() => Notices.OfRoundAsync(Round, CancellationToken.None);

    private async Task<NoticeStatus> EndedAsync(NoticeState state)
    {
        await RunningAssistant.Until(() => StatusesAsync().Result.Any(known => known.State == state), $"a notice to be {state}");
        return (await StatusesAsync()).First(known => known.State == state);
    }
}
