using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Sdk.Tests.Tables;

public sealed class RetryTests
{
    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task An_overloaded_service_is_asked_again_and_each_attempt_is_signed(int status)
    {
        await using var service = await StandIn.StartAsync(StandIn.Refusal(status, "ServerBusy"), StandIn.Refusal(status, "ServerBusy"), StandIn.Answer(204));

        var answer = await service.Table().AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal(204, answer.Status);
        Assert.Equal(3, service.Requests.Count);
        Assert.All(service.Requests, request => Assert.StartsWith("SharedKeyLite ", request.Headers["Authorization"], StringComparison.Ordinal));
        Assert.Single(service.Requests.Select(request => (request.Target, request.Body, request.Headers["x-ms-client-request-id"])).Distinct());
    }

    [Fact]
    public async Task A_service_that_stays_overloaded_is_given_up_with_its_code()
    {
        var busy = StandIn.Refusal(503, "ServerBusy");
        await using var service = await StandIn.StartAsync(busy, busy, busy, busy);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => service.Table().AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((503, "ServerBusy", 4), (refusal.Status, refusal.ErrorCode, service.Requests.Count));
    }

    [Fact]
    public async Task An_insert_whose_answer_was_lost_meets_its_own_row()
    {
        await using var service = await StandIn.StartAsync(StandIn.LoseAsync, StandIn.Refusal(409, "EntityAlreadyExists"));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => service.Table().AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((409, 2), (refusal.Status, service.Requests.Count));
    }

    [Theory]
    [InlineData(400, "InvalidInput")]
    [InlineData(403, "AuthenticationFailed")]
    [InlineData(409, "EntityAlreadyExists")]
    [InlineData(412, "UpdateConditionNotSatisfied")]
    public async Task A_refusal_is_not_asked_again(int status, string code)
    {
        await using var service = await StandIn.StartAsync(StandIn.Refusal(status, code));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => service.Table().AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((status, code, 1), (refusal.Status, refusal.ErrorCode, service.Requests.Count));
        Assert.StartsWith("Told by the stand-in.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body>Bad gateway</body></html>")]
    [InlineData("[]")]
    [InlineData("{\"odata.error\":7}")]
    [InlineData("{\"odata.error\":{\"code\":7,\"message\":\"text\"}}")]
    [InlineData("")]
    public async Task A_refusal_in_a_form_nobody_promised_is_still_a_refusal_with_its_status(string body)
    {
        await using var service = await StandIn.StartAsync(StandIn.Answer(403, body));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => service.Table().AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((403, null), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task A_missing_table_being_deleted_is_no_normal_end_of_creating_it()
    {
        await using var service = await StandIn.StartAsync(StandIn.Refusal(409, "TableBeingDeleted"));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => service.Table().CreateIfNotExistsAsync());

        Assert.Equal("TableBeingDeleted", refusal.ErrorCode);
    }

    [Fact]
    public async Task A_policy_added_per_call_counts_operations_not_attempts()
    {
        await using var service = await StandIn.StartAsync(StandIn.Refusal(503, "ServerBusy"), StandIn.Answer(204), StandIn.Answer(204));
        var perCall = new Counter();
        var perRetry = new Counter();
        var options = new TableClientOptions();
        options.AddPolicy(perCall, HttpPipelinePosition.PerCall);
        options.AddPolicy(perRetry, HttpPipelinePosition.PerRetry);
        var table = service.Table(options);

        await table.UpsertEntityAsync(new TableEntity("p", "1"));
        await table.UpsertEntityAsync(new TableEntity("p", "2"));

        Assert.Equal((2, 3), (perCall.Count, perRetry.Count));
    }

    [Fact]
    public async Task A_token_is_not_sent_over_an_open_line()
    {
        await using var service = await StandIn.StartAsync();
        var credential = DelegatedTokenCredential.Create((_, _) => new AccessToken("token", DateTimeOffset.MaxValue));
        var table = new TableClient(service.Endpoint, "Rows", credential);

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.CreateAsync());

        Assert.Empty(service.Requests);
    }

    private sealed class Counter : HttpPipelineSynchronousPolicy
    {
        public int Count { get; private set; }

        public override void OnSendingRequest(HttpMessage message) => Count++;
    }
}
