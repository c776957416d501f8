using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Tests.StandIns;

namespace Sdk.Tests.Bot;

/// <summary>What a turn sends, seen from the connector.</summary>
public sealed class TurnTests : IAsyncLifetime
{
    private ConnectorStandIn _connector = null!;

    public async Task InitializeAsync() => _connector = await ConnectorStandIn.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    [Fact]
    public async Task An_answer_goes_to_the_activity_it_answers_with_the_sides_exchanged()
    {
        var sent = new Activity { Type = "message", Id = "mine", Text = "hej" };
        await TurnAsync((turn, ct) => turn.SendActivityAsync(sent, ct));
        var seen = Assert.Single(_connector.Seen);
        Assert.EndsWith("/activities/in-1", seen.Target, StringComparison.Ordinal);
        var body = JObject.Parse(seen.Body);
        Assert.Equal(("28:bot", "29:a", "in-1", "sv-SE"), ((string?)body["from"]!["id"], (string?)body["recipient"]!["id"], (string?)body["replyToId"], (string?)body["locale"]));
        Assert.Null(body["id"]);
        Assert.Equal("1", sent.Id);
    }

    [Fact]
    public async Task A_text_sent_through_the_interface_says_that_input_is_accepted()
    {
        await TurnAsync((turn, ct) => turn.SendActivityAsync("hej", cancellationToken: ct));
        Assert.Equal("acceptingInput", (string?)JObject.Parse(Assert.Single(_connector.Seen).Body)["inputHint"]);
    }

    [Fact]
    public async Task A_turn_has_responded_once_something_else_than_a_trace_was_sent()
    {
        await TurnAsync(async (turn, ct) =>
        {
            await turn.SendActivityAsync(new Activity { Type = "trace" }, ct);
            Assert.False(turn.Responded);
            await turn.SendActivityAsync("hej", cancellationToken: ct);
            Assert.True(turn.Responded);
        });
        Assert.Single(_connector.Seen);
    }

    [Fact]
    public async Task An_update_and_a_deletion_name_the_activity()
    {
        await TurnAsync(async (turn, ct) =>
        {
            await turn.UpdateActivityAsync(new Activity { Id = "5" }, ct);
            await turn.DeleteActivityAsync("6", ct);
        });
        Assert.Equal(["PUT 5", "DELETE 6"], _connector.Seen.Select(seen => $"{seen.Method} {seen.Target[(seen.Target.LastIndexOf('/') + 1)..]}"));
    }

    [Fact]
    public async Task What_has_no_content_or_no_id_is_not_sent()
    {
        await TurnAsync(async (turn, ct) =>
        {
            await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" ", cancellationToken: ct));
            await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!, ct));
            await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([], ct));
            await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(" ", ct));
            await Assert.ThrowsAsync<ValidationException>(() => turn.UpdateActivityAsync(new Activity(), ct));
        });
        Assert.Empty(_connector.Seen);
    }

    [Fact]
    public async Task Handlers_of_a_turn_run_in_order_and_can_stop_a_sending()
    {
        var steps = new List<string>();
        await TurnAsync(async (turn, ct) =>
        {
            turn.OnSendActivities((_, _, next) =>
            {
                steps.Add("a");
                return next();
            });
            turn.OnSendActivities((_, _, _) =>
            {
                steps.Add("b");
                return Task.FromResult(new[] { new ResourceResponse("held back") });
            });
            Assert.Equal("held back", (await turn.SendActivityAsync("hej", cancellationToken: ct)).Id);
        });
        Assert.Equal(["a", "b"], steps);
        Assert.Empty(_connector.Seen);
    }

    [Fact]
    public async Task The_state_of_a_turn_holds_identity_and_connector()
    {
        await TurnAsync((turn, _) =>
        {
            Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
            Assert.NotNull(turn.TurnState.Get<ConnectorFactory>());
            Assert.NotNull(turn.TurnState.Get<System.Security.Claims.ClaimsIdentity>(BotAdapter.BotIdentityKey));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_proactive_turn_replies_to_the_guid_of_its_own_event()
    {
        await new BotUnderTest().Adapter.ContinueConversationAsync("", Reference(), (turn, ct) => turn.SendActivityAsync("hej", cancellationToken: ct), CancellationToken.None);
        var body = JObject.Parse(Assert.Single(_connector.Seen).Body);
        Assert.True(Guid.TryParse((string?)body["replyToId"], out _));
        Assert.Equal("29:a", (string?)body["recipient"]!["id"]);
    }

    [Fact]
    public async Task A_created_conversation_has_a_turn_of_its_own()
    {
        _connector.Answer = (201, """{"id":"a:1"}""", "application/json");
        Activity? seen = null;
        await new BotUnderTest().Adapter.CreateConversationAsync(
            "", "msteams", _connector.Url, "https://api.botframework.com", new ConversationParameters(bot: new("28:bot"), tenantId: "t"),
            (turn, _) => Task.FromResult(seen = turn.Activity), CancellationToken.None);
        Assert.Equal(("event", "CreateConversation", "a:1", "t", "28:bot"), (seen!.Type, seen.Name, seen.Conversation.Id, seen.Conversation.TenantId, seen.Recipient.Id));
        Assert.Null(seen.From);
        Assert.True(Guid.TryParseExact(seen.Id, "n", out _));
    }

    [Fact]
    public async Task Another_app_id_than_the_bots_is_a_fault() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => new BotUnderTest([new("MicrosoftAppId", "app")]).Adapter.ContinueConversationAsync("another", Reference(), (_, _) => Task.CompletedTask, CancellationToken.None));

    [Fact]
    public async Task Calls_of_a_bot_with_an_app_id_carry_a_token_that_is_asked_for_once()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        var bot = new BotUnderTest(issuer.Configuration(TokenTable.AppId));
        for (var i = 0; i < 2; i++)
            await bot.Adapter.ContinueConversationAsync(TokenTable.AppId, Reference(), (turn, ct) => turn.SendActivityAsync("hej", cancellationToken: ct), CancellationToken.None);

        Assert.All(_connector.Seen, seen => Assert.Equal($"Bearer {TokenIssuer.OutgoingToken}", seen.Headers["Authorization"]));
        var (path, form) = Assert.Single(issuer.TokenRequests);
        Assert.Equal("/botframework.com/oauth2/v2.0/token", path);
        Assert.Equal(("client_credentials", TokenTable.AppId, "stand-in"), (form["grant_type"], form["client_id"], form["client_secret"]));
        Assert.Contains("https://api.botframework.com/.default", form["scope"].Split(' '));
    }

    [Fact]
    public async Task A_token_that_is_not_given_is_a_fault_of_the_sending()
    {
        var settings = new Dictionary<string, string?>();
        await using (var issuer = await TokenIssuer.StartAsync())
            settings = issuer.Configuration(TokenTable.AppId);
        settings["ToChannelFromBotLoginUrl"] = "https://localhost:9/botframework.com";
        var fault = await Assert.ThrowsAsync<AggregateException>(() => new BotUnderTest(settings).Adapter.ContinueConversationAsync(
            TokenTable.AppId, Reference(), (turn, ct) => turn.SendActivityAsync("hej", cancellationToken: ct), CancellationToken.None));
        Assert.StartsWith("Failed to acquire token for client credentials.", fault.Message, StringComparison.Ordinal);
        Assert.Empty(_connector.Seen);
    }

    [Fact]
    public async Task In_a_team_the_roster_is_the_teams()
    {
        _connector.Answer = (200, """{"id":"29:a","userPrincipalName":"a"}""", "application/json");
        await TurnAsync(async (turn, ct) => Assert.Equal("a", (await TeamsInfo.GetMemberAsync(turn, "29:a", ct)).UserPrincipalName), ",\"channelData\":{\"team\":{\"id\":\"19:t\"}}");
        await TurnAsync((turn, ct) => TeamsInfo.GetMemberAsync(turn, "29:a", ct));
        Assert.Equal(
            ["/v3/conversations/19%3At/members/29%3Aa", "/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D1/members/29%3Aa"],
            _connector.Seen.Select(seen => seen.Target));
    }

    private ConversationReference Reference() => new(user: new("29:a"), bot: new("28:bot"), conversation: new(id: "a:1"), channelId: "msteams", serviceUrl: _connector.Url);

    private async Task TurnAsync(Func<ITurnContext, CancellationToken, Task> turn, string more = "") =>
        Assert.Equal(200, (await new BotUnderTest().PostAsync(BotUnderTest.Message(_connector.Url, more), turn)).Status);
}
