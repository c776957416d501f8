using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Bot;

public sealed class HttpEntryTests
{
    private const string ServiceUrl = "http://127.0.0.1:9/";

    private readonly BotUnderTest _bot = new();

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_than_POST_are_405(string method) =>
        Assert.Equal((405, null, ""), await _bot.PostAsync(BotUnderTest.Message(ServiceUrl), Unreached, method));

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    public async Task What_is_no_activity_is_400(string body) => Assert.Equal((400, null, ""), await _bot.PostAsync(body, Unreached));

    [Fact]
    public async Task JSON_nested_deeper_than_128_is_400()
    {
        var value = string.Concat(Enumerable.Repeat("{\"a\":", 130)) + "1" + new string('}', 130);
        Assert.Equal((400, null, ""), await _bot.PostAsync(BotUnderTest.Message(ServiceUrl, ",\"value\":" + value), Unreached));
    }

    [Fact]
    public async Task A_bot_with_an_app_id_answers_401_without_a_token()
    {
        var bot = new BotUnderTest([new("MicrosoftAppId", "app")]);
        Assert.Equal((401, null, ""), await bot.PostAsync(BotUnderTest.Message(ServiceUrl), Unreached));
    }

    [Fact]
    public async Task A_bot_that_itself_refuses_answers_401() =>
        Assert.Equal((401, null, ""), await _bot.PostAsync(BotUnderTest.Message(ServiceUrl), (_, _) => throw new UnauthorizedAccessException()));

    [Fact]
    public async Task A_broken_token_is_the_callers_exception() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _bot.PostAsync(BotUnderTest.Message(ServiceUrl), Unreached, header: "Bearer x"));

    [Fact]
    public async Task A_fault_of_the_bot_is_the_callers_exception() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => _bot.PostAsync(BotUnderTest.Message(ServiceUrl), (_, _) => throw new InvalidDataException()));

    [Fact]
    public async Task A_fault_that_OnTurnError_took_is_200()
    {
        Exception? taken = null;
        _bot.Adapter.OnTurnError = (_, fault) => Task.FromResult(taken = fault);
        Assert.Equal((200, null, ""), await _bot.PostAsync(BotUnderTest.Message(ServiceUrl), (_, _) => throw new InvalidDataException()));
        Assert.IsType<InvalidDataException>(taken);
    }

    [Fact]
    public async Task A_fault_of_an_invoke_that_OnTurnError_took_is_501()
    {
        _bot.Adapter.OnTurnError = (_, _) => Task.CompletedTask;
        Assert.Equal((501, null, ""), await _bot.PostAsync(Invoke(), (_, _) => throw new InvalidDataException()));
    }

    [Fact]
    public async Task A_turn_that_ends_is_200() => Assert.Equal((200, null, ""), await _bot.PostAsync(BotUnderTest.Message(ServiceUrl), Nothing));

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_501() => Assert.Equal((501, null, ""), await _bot.PostAsync(Invoke(), Nothing));

    [Fact]
    public async Task An_invoke_is_answered_with_status_and_indented_JSON()
    {
        var answer = await _bot.PostAsync(Invoke(), (turn, ct) => Respond(turn, 418, new JObject { ["a"] = "å", ["b"] = null }, ct));
        Assert.Equal((418, "application/json", "{\n  \"a\": \"å\",\n  \"b\": null\n}"), answer with { Body = answer.Body.ReplaceLineEndings("\n") });
    }

    [Fact]
    public async Task An_invoke_answered_without_body_has_none() =>
        Assert.Equal((200, null, ""), await _bot.PostAsync(Invoke(), (turn, ct) => Respond(turn, 200, null, ct)));

    [Fact]
    public async Task Members_of_an_anonymous_body_vanish() =>
        Assert.Equal("{}", (await _bot.PostAsync(Invoke(), (turn, ct) => Respond(turn, 200, new { a = 1 }, ct))).Body);

    [Fact]
    public async Task Nulls_of_a_schema_body_are_left_out()
    {
        var body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "Sparat" };
        var answer = await _bot.PostAsync(Invoke(), (turn, ct) => Respond(turn, 200, body, ct));
        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Sparat"}""", Compact(answer.Body));
    }

    [Fact]
    public async Task An_invoke_answered_twice_is_a_fault() =>
        await Assert.ThrowsAsync<ArgumentException>(() => _bot.PostAsync(Invoke(), async (turn, ct) =>
        {
            await Respond(turn, 200, null, ct);
            await Respond(turn, 200, null, ct);
        }));

    [Fact]
    public async Task Expected_replies_come_in_the_response()
    {
        var answer = await _bot.PostAsync(
            BotUnderTest.Message(ServiceUrl, ",\"deliveryMode\":\"expectReplies\""), (turn, ct) => turn.SendActivityAsync("hej", cancellationToken: ct));
        Assert.Equal(200, answer.Status);
        Assert.Equal("hej", JObject.Parse(answer.Body)["activities"]![0]!["text"]);
    }

    [Fact]
    public async Task A_missing_argument_is_a_fault()
    {
        var http = new DefaultHttpContext();
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.Adapter.ProcessAsync(http.Request, http.Response, null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.Adapter.ProcessAsync(null, http.Response, null));
    }

    [Fact]
    public async Task Middleware_runs_in_order_and_can_keep_the_bot_from_running()
    {
        var steps = new List<string>();
        _bot.Adapter.Use(new Step("a", steps, true)).Use(new Step("b", steps, false));
        await _bot.PostAsync(BotUnderTest.Message(ServiceUrl), (_, _) => Task.FromException(new InvalidDataException()));
        Assert.Equal(["a", "b", "b ends", "a ends"], steps);
    }

    [Fact]
    public void The_container_makes_an_adapter_derived_from_the_real_one()
    {
        var services = new ServiceCollection()
            .AddHttpClient()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>()
            .AddSingleton<IBotFrameworkHttpAdapter, Adapter>();
        using var provider = services.BuildServiceProvider();
        Assert.IsType<Adapter>(provider.GetRequiredService<IBotFrameworkHttpAdapter>());
    }

    [Theory]
    [InlineData("SingleTenant", "app", "secret", null)]
    [InlineData("SingleTenant", "app", null, "tenant")]
    [InlineData("singletenant", null, "secret", "tenant")]
    [InlineData("UserAssignedMsi", "app", "secret", "tenant")]
    [InlineData("UserAssignedMSI", "app", null, null)]
    public void An_identity_that_lacks_or_has_too_many_settings_is_a_fault_at_the_start(string type, string? appId, string? password, string? tenant) =>
        Assert.ThrowsAny<ArgumentException>(() => new BotUnderTest(
        [
            new("MicrosoftAppType", type), new("MicrosoftAppId", appId), new("MicrosoftAppPassword", password), new("MicrosoftAppTenantId", tenant),
        ]));

    [Fact]
    public void A_cloud_that_is_not_known_is_a_fault_at_the_start() =>
        Assert.Throws<ArgumentException>(() => new BotUnderTest([new("ChannelService", "https://botframework.example")]));

    private static string Invoke() => $$"""{"type":"invoke","name":"x","serviceUrl":"{{ServiceUrl}}","channelId":"msteams"}""";

    private static Task<ResourceResponse> Respond(ITurnContext turn, int status, object? body, CancellationToken cancellationToken) => turn.SendActivityAsync(
        new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = status, Body = body } }, cancellationToken);

    private static Task Nothing(ITurnContext turn, CancellationToken cancellationToken) => Task.CompletedTask;

    private static Task Unreached(ITurnContext turn, CancellationToken cancellationToken) => throw new InvalidDataException("The bot must not run.");

    private static string Compact(string json) => JToken.Parse(json).ToString(Newtonsoft.Json.Formatting.None);

    private sealed class Adapter(BotFrameworkAuthentication authentication) : CloudAdapter(authentication);

    private sealed class Step(string name, List<string> steps, bool goesOn) : Microsoft.Bot.Builder.IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            steps.Add(name);
            if (goesOn)
                await next(cancellationToken);
            steps.Add(name + " ends");
        }
    }
}
