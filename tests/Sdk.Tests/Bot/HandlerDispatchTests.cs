using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Bot;

public sealed class HandlerDispatchTests : IAsyncLifetime
{
    private readonly BotUnderTest _bot = new();
    private readonly Recorder _handler = new();
    private ConnectorStandIn _connector = null!;

    public async Task InitializeAsync() => _connector = await ConnectorStandIn.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    [Theory]
    [InlineData("\"type\":\"message\"", "message")]
    [InlineData("\"type\":\"installationUpdate\",\"action\":\"add\"", "installed")]
    [InlineData("\"type\":\"installationUpdate\",\"action\":\"add-upgrade\"", "installed")]
    [InlineData("\"type\":\"installationUpdate\",\"action\":\"remove\"", "uninstalled")]
    [InlineData("\"type\":\"installationUpdate\",\"action\":\"remove-upgrade\"", "uninstalled")]
    [InlineData("\"type\":\"conversationUpdate\",\"membersAdded\":[{\"id\":\"28:bot\"}]", "added 28:bot")]
    [InlineData("\"type\":\"conversationUpdate\",\"membersAdded\":[{\"id\":\"29:a\",\"email\":\"a\"}]", "added 29:a")]
    [InlineData("\"type\":\"conversationUpdate\",\"membersRemoved\":[{\"id\":\"29:a\"}]", "removed 29:a")]
    public async Task Each_kind_has_its_method(string activity, string step)
    {
        Assert.Equal((200, null, ""), await PostAsync(activity));
        Assert.Equal([step], _handler.Steps);
        Assert.Empty(_connector.Seen);
    }

    [Theory]
    [InlineData("\"type\":\"messageReaction\",\"reactionsAdded\":[{\"type\":\"like\"}]")]
    [InlineData("\"type\":\"messageUpdate\"")]
    [InlineData("\"type\":\"messageDelete\"")]
    [InlineData("\"type\":\"typing\"")]
    [InlineData("\"type\":\"event\",\"name\":\"invented\"")]
    [InlineData("\"type\":\"endOfConversation\"")]
    [InlineData("\"type\":\"invented tomorrow\"")]
    [InlineData("\"type\":\"installationUpdate\",\"action\":\"invented\"")]
    [InlineData("\"type\":\"conversationUpdate\",\"channelData\":{\"eventType\":\"channelRenamed\"}")]
    public async Task What_nobody_asked_for_is_taken_and_ignored(string activity)
    {
        Assert.Equal((200, null, ""), await PostAsync(activity));
        Assert.Empty(_handler.Steps);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    [InlineData("signin/verifyState")]
    [InlineData("AdaptiveCard/Action")]
    [InlineData("invented")]
    public async Task An_invoke_that_nobody_handles_is_501(string name) => Assert.Equal(501, (await InvokeAsync(name, "{}")).Status);

    [Fact]
    public async Task An_invoke_without_name_is_501() => Assert.Equal(501, (await PostAsync("\"type\":\"invoke\"")).Status);

    [Fact]
    public async Task A_card_action_is_answered_with_its_own_status_under_HTTP_200()
    {
        var answer = await InvokeAsync("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"save","data":{"x":"1"}},"trigger":"manual"}""");
        Assert.Equal((200, "application/json"), (answer.Status, answer.ContentType));
        Assert.True(JToken.DeepEquals(JToken.Parse("""{"statusCode":409,"type":"t","value":{"verb":"save","x":"1"}}"""), JToken.Parse(answer.Body)));
    }

    [Theory]
    [InlineData("null", "BadRequest")]
    [InlineData("\"text\"", "BadRequest")]
    [InlineData("[]", "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("{\"action\":\"text\"}", "BadRequest")]
    [InlineData("{\"action\":{\"type\":\"Action.Submit\"}}", "NotSupported")]
    [InlineData("{\"action\":{\"type\":\"action.execute\"}}", "NotSupported")]
    [InlineData("{\"action\":{}}", "NotSupported")]
    public async Task A_card_action_of_another_shape_is_400_and_never_reaches_the_bot(string value, string code)
    {
        var answer = await InvokeAsync("adaptiveCard/action", value);
        Assert.Equal(400, answer.Status);
        var body = JObject.Parse(answer.Body);
        Assert.Equal((400, "application/vnd.microsoft.error", code), ((int)body["statusCode"]!, (string?)body["type"], (string?)body["value"]!["code"]));
        Assert.Empty(_handler.Steps);
    }

    [Fact]
    public async Task A_handler_can_answer_an_invoke_with_a_status_of_its_own()
    {
        var answer = await InvokeAsync("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"forbidden"}}""");
        Assert.Equal((403, ""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_person_added_by_id_alone_is_looked_up()
    {
        _connector.Answer = (200, """{"id":"29:a","email":"a@example.org"}""", "application/json");
        await PostAsync("\"type\":\"conversationUpdate\",\"membersAdded\":[{\"id\":\"29:a\"}]");
        Assert.Equal(["added 29:a a@example.org"], _handler.Steps);
    }

    [Fact]
    public async Task A_person_added_to_a_conversation_that_is_gone_keeps_the_id()
    {
        _connector.Answer = (404, """{"error":{"code":"ConversationNotFound"}}""", "application/json");
        await PostAsync("\"type\":\"conversationUpdate\",\"membersAdded\":[{\"id\":\"29:a\"}]");
        Assert.Equal(["added 29:a"], _handler.Steps);
    }

    [Fact]
    public async Task Another_failure_of_the_look_up_fails_the_turn()
    {
        _connector.Answer = (403, """{"error":{"code":"BotNotInConversationRoster"}}""", "application/json");
        await Assert.ThrowsAsync<ErrorResponseException>(() => PostAsync("\"type\":\"conversationUpdate\",\"membersAdded\":[{\"id\":\"29:a\"}]"));
    }

    private Task<(int Status, string? ContentType, string Body)> InvokeAsync(string name, string value) =>
        PostAsync($"\"type\":\"invoke\",\"name\":\"{name}\",\"value\":{value}");

    private Task<(int Status, string? ContentType, string Body)> PostAsync(string activity) => _bot.PostAsync(
        "{" + activity + $$""","channelId":"msteams","serviceUrl":"{{_connector.Url}}","conversation":{"id":"19:x"},"from":{"id":"29:a"},"recipient":{"id":"28:bot"} }""",
        _handler.OnTurnAsync);

    private sealed class Recorder : TeamsActivityHandler
    {
        public List<string> Steps { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"added {teamsMembersAdded.Single().Id} {(teamsMembersAdded.Single().Email is "a" ? "" : teamsMembersAdded.Single().Email)}".TrimEnd());

        protected override Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"removed {teamsMembersRemoved.Single().Id}");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            Note("card");
            if (invokeValue.Action.Verb == "forbidden")
                throw new InvokeResponseException(System.Net.HttpStatusCode.Forbidden);
            var value = new JObject { ["verb"] = invokeValue.Action.Verb, ["x"] = ((JObject)invokeValue.Action.Data)["x"] };
            return Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 409, Type = "t", Value = value });
        }

        private Task Note(string step)
        {
            Steps.Add(step);
            return Task.CompletedTask;
        }
    }
}
