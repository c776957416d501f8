using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Sdk.Tests.Bot;

public sealed class ConnectorCallTests : IAsyncLifetime
{
    private const string Thread = "19:x@thread.tacv2;messageid=1";
    private const string EscapedThread = "19%3Ax%40thread.tacv2%3Bmessageid%3D1";

    private ConnectorStandIn _connector = null!;

    public async Task InitializeAsync() => _connector = await ConnectorStandIn.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    [Fact]
    public async Task A_message_is_posted_to_the_conversation()
    {
        var id = await CallAsync(calls => calls.SendToConversationAsync(Thread, new Activity { Type = "message", Text = "hej" }));
        var seen = Assert.Single(_connector.Seen);
        Assert.Equal(("POST", $"/v3/conversations/{EscapedThread}/activities", """{"type":"message","text":"hej"}"""), (seen.Method, seen.Target, seen.Body));
        Assert.Equal("1", id.Id);
    }

    [Fact]
    public async Task A_call_says_who_calls_and_carries_no_token_without_app_id()
    {
        await CallAsync(calls => calls.SendToConversationAsync(Thread, new Activity()));
        var headers = Assert.Single(_connector.Seen).Headers;
        Assert.StartsWith("Microsoft-BotFramework/3.1 BotBuilder/4.", headers["User-Agent"], StringComparison.Ordinal);
        Assert.Equal("*/*", headers["Accept"]);
        Assert.Equal("application/json; charset=utf-8", headers["Content-Type"]);
        Assert.False(headers.ContainsKey("Authorization"));
        Assert.False(headers.ContainsKey("Expect"));
    }

    [Fact]
    public async Task A_reply_names_its_conversation_unescaped_in_a_header()
    {
        await CallAsync(calls => calls.ReplyToActivityAsync(Thread, "a/1", new Activity()));
        var seen = Assert.Single(_connector.Seen);
        Assert.Equal(("POST", $"/v3/conversations/{EscapedThread}/activities/a%2F1"), (seen.Method, seen.Target));
        Assert.Equal(Thread, seen.Headers["x-ms-conversation-id"]);
    }

    [Fact]
    public async Task An_update_is_put()
    {
        await CallAsync(calls => calls.UpdateActivityAsync(Thread, "1", new Activity()));
        var seen = Assert.Single(_connector.Seen);
        Assert.Equal(("PUT", $"/v3/conversations/{EscapedThread}/activities/1", "{}"), (seen.Method, seen.Target, seen.Body));
    }

    [Fact]
    public async Task A_deletion_needs_no_answer()
    {
        _connector.Answer = (200, "", "");
        await CallAsync(async calls =>
        {
            await calls.DeleteActivityAsync(Thread, "1");
            return true;
        });
        var seen = Assert.Single(_connector.Seen);
        Assert.Equal(("DELETE", $"/v3/conversations/{EscapedThread}/activities/1", ""), (seen.Method, seen.Target, seen.Body));
    }

    [Fact]
    public async Task A_conversation_is_created_with_the_parameters_as_they_are()
    {
        _connector.Answer = (201, """{"id":"a:1","activityId":"2","serviceUrl":"https://elsewhere.example/"}""", "application/json");
        var parameters = new ConversationParameters(isGroup: false, bot: new("28:bot"), members: [new("29:a")], tenantId: "t");
        var created = await CallAsync(calls => calls.CreateConversationAsync(parameters));
        Assert.Equal(("a:1", "2", "https://elsewhere.example/"), (created.Id, created.ActivityId, created.ServiceUrl));
        var seen = Assert.Single(_connector.Seen);
        Assert.Equal(("POST", "/v3/conversations"), (seen.Method, seen.Target));
        Assert.Equal("""{"isGroup":false,"bot":{"id":"28:bot"},"members":[{"id":"29:a"}],"tenantId":"t"}""", seen.Body);
    }

    [Theory]
    [InlineData(null, null, "")]
    [InlineData(100, null, "?pageSize=100")]
    [InlineData(100, "a/b&c", "?pageSize=100&continuationToken=a%2Fb%26c")]
    public async Task Members_are_asked_for_by_the_page(int? size, string? token, string query)
    {
        _connector.Answer = (200, """{"continuationToken":"next","members":[{"id":"29:a","userRole":"user"}]}""", "application/json");
        var page = await CallAsync(calls => calls.GetConversationPagedMembersAsync(Thread, size, token));
        Assert.Equal($"/v3/conversations/{EscapedThread}/pagedmembers{query}", Assert.Single(_connector.Seen).Target);
        Assert.Equal("next", page.ContinuationToken);
        Assert.Equal("user", page.Members.Single().Properties["userRole"]);
    }

    [Theory]
    [InlineData(404, "NotFound")]
    [InlineData(429, "TooManyRequests")]
    [InlineData(500, "InternalServerError")]
    [InlineData(204, "NoContent")]
    public async Task A_refused_call_is_made_once_and_tells_status_code_and_Retry_After(int status, string name)
    {
        _connector.Answer = (status, status == 204 ? "" : """{"error":{"code":"X","message":"y"}}""", "application/json");
        _connector.RetryAfter = "7";
        var fault = await Assert.ThrowsAsync<ErrorResponseException>(() => CallAsync(calls => calls.SendToConversationAsync(Thread, new Activity())));
        Assert.Single(_connector.Seen);
        Assert.Equal($"Operation returned an invalid status code '{name}'", fault.Message);
        Assert.Equal(status, (int)fault.Response.StatusCode);
        Assert.Equal("7", fault.Response.Headers["Retry-After"].Single());
        Assert.Equal(status == 204 ? null : "X", fault.Body?.Error.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"error\":")]
    public async Task A_refusal_that_is_no_JSON_object_has_no_body_but_its_text(string text)
    {
        _connector.Answer = (502, text, "text/html");
        var fault = await Assert.ThrowsAsync<ErrorResponseException>(() => CallAsync(calls => calls.SendToConversationAsync(Thread, new Activity())));
        Assert.Null(fault.Body);
        Assert.Equal(text, fault.Response.Content);
    }

    [Fact]
    public async Task Refused_paged_members_are_another_exception()
    {
        _connector.Answer = (403, "{}", "application/json");
        var fault = await Assert.ThrowsAsync<HttpOperationException>(() => CallAsync(calls => calls.GetConversationPagedMembersAsync(Thread)));
        Assert.Equal(403, (int)fault.Response.StatusCode);
    }

    [Fact]
    public async Task An_unreadable_answer_is_a_fault()
    {
        _connector.Answer = (200, "<html>", "text/html");
        var fault = await Assert.ThrowsAsync<SerializationException>(() => CallAsync(calls => calls.SendToConversationAsync(Thread, new Activity())));
        Assert.Equal("<html>", fault.Content);
    }

    [Fact]
    public async Task What_is_missing_is_told_before_anything_is_sent()
    {
        await Assert.ThrowsAsync<ValidationException>(() => CallAsync(calls => calls.SendToConversationAsync(null, new Activity())));
        await Assert.ThrowsAsync<ValidationException>(() => CallAsync(calls => calls.SendToConversationAsync(Thread, null)));
        await Assert.ThrowsAsync<ValidationException>(() => CallAsync(calls => calls.UpdateActivityAsync(Thread, null, new Activity())));
        await Assert.ThrowsAsync<ValidationException>(() => CallAsync(calls => calls.CreateConversationAsync(null)));
        Assert.Empty(_connector.Seen);
    }

    [Fact]
    public async Task A_service_that_is_gone_is_an_HTTP_fault()
    {
        await _connector.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => new BotUnderTest().Adapter.ContinueConversationAsync(
            "", Reference("http://127.0.0.1:9"), (turn, ct) => turn.SendActivityAsync("hej", cancellationToken: ct), CancellationToken.None));
    }

    private static ConversationReference Reference(string serviceUrl) =>
        new(conversation: new ConversationAccount(id: Thread), channelId: "msteams", serviceUrl: serviceUrl);

    private async Task<T> CallAsync<T>(Func<IConversations, Task<T>> call)
    {
        T answer = default!;
        await new BotUnderTest().Adapter.ContinueConversationAsync(
            "", Reference(_connector.Url), async (turn, _) => answer = await call(turn.TurnState.Get<IConnectorClient>().Conversations), CancellationToken.None);
        return answer;
    }
}
