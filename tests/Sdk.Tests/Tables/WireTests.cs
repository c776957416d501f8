using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Azure;
using Azure.Data.Tables;

namespace Sdk.Tests.Tables;

public sealed partial class WireTests
{
    private const string Format = "$format=application%2Fjson%3Bodata%3Dminimalmetadata";
    private const string Row = "/Rows(PartitionKey='p',RowKey='%C3%A5%27%27a%20b%2B')";

    private static readonly TableEntity s_entity = new("p", "å'a b+") { ["Amount"] = 5L };

    [Fact]
    public async Task An_insert_goes_out_as_the_service_expects_it()
    {
        var sent = await SendAsync(204, table => table.AddEntityAsync(s_entity));

        Assert.Equal(("POST", $"/Rows?{Format}"), (sent.Method, sent.Target));
        Assert.Equal("2020-12-06", sent.Headers["x-ms-version"]);
        Assert.Equal("3.0", sent.Headers["DataServiceVersion"]);
        Assert.Equal("application/json;odata=minimalmetadata", sent.Headers["Accept"]);
        Assert.Equal("application/json;odata=nometadata", sent.Headers["Content-Type"]);
        Assert.Equal("return-no-content", sent.Headers["Prefer"]);
        Assert.StartsWith("azsdk-net-Data.Tables/12.11.0", sent.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.Equal("""{"PartitionKey":"p","RowKey":"\u00E5\u0027a b\u002B","Amount":"5","Amount@odata.type":"Edm.Int64"}""", sent.Body);
    }

    [Fact]
    public async Task An_update_goes_out_with_its_condition_and_an_upsert_without()
    {
        var merge = await SendAsync(204, table => table.UpdateEntityAsync(s_entity, new ETag("W/\"datetime'x'\"")));
        var replace = await SendAsync(204, table => table.UpsertEntityAsync(s_entity, TableUpdateMode.Replace));

        Assert.Equal(("PATCH", $"{Row}?{Format}", "W/\"datetime'x'\""), (merge.Method, merge.Target, merge.Headers["If-Match"]));
        Assert.Equal(("PUT", $"{Row}?{Format}"), (replace.Method, replace.Target));
        Assert.False(replace.Headers.ContainsKey("If-Match"));
        Assert.Equal("application/json", replace.Headers["Content-Type"]);
    }

    [Fact]
    public async Task A_delete_without_a_version_means_any()
    {
        var sent = await SendAsync(204, table => table.DeleteEntityAsync(s_entity));

        Assert.Equal(("DELETE", $"{Row}?{Format}", "*"), (sent.Method, sent.Target, sent.Headers["If-Match"]));
    }

    [Fact]
    public async Task A_table_is_deleted_by_its_name_alone()
    {
        var sent = await SendAsync(204, table => table.DeleteAsync());

        Assert.Equal(("DELETE", "/Tables('Rows')"), (sent.Method, sent.Target));
        Assert.False(sent.Headers.ContainsKey("DataServiceVersion"));
    }

    [Fact]
    public async Task Each_request_carries_the_signature_of_its_date_and_escaped_path()
    {
        var sent = await SendAsync(204, table => table.UpsertEntityAsync(s_entity));

        var signed = $"{sent.Headers["x-ms-date"]}\n/{StandIn.Account}{Row}";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(StandIn.Key), Encoding.UTF8.GetBytes(signed)));
        Assert.Equal($"SharedKeyLite {StandIn.Account}:{signature}", sent.Headers["Authorization"]);
    }

    [Fact]
    public async Task An_empty_page_with_a_token_is_followed_to_the_last()
    {
        const string Nothing = """{"value":[]}""";
        await using var service = await StandIn.StartAsync(
            StandIn.Answer(200, Nothing, ("x-ms-continuation-NextPartitionKey", "1!4!cA--"), ("x-ms-continuation-NextRowKey", "1!8!a b c")),
            StandIn.Answer(200, Nothing, ("x-ms-continuation-NextPartitionKey", "1!4!cQ--")),
            StandIn.Answer(200, """{"value":[{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"r"}]}"""));

        var rows = new List<TableEntity>();
        await foreach (var row in service.Table().QueryAsync<TableEntity>("A eq 'b c'", maxPerPage: 5, select: ["PartitionKey", "RowKey"]))
            rows.Add(row);

        Assert.Equal("r", Assert.Single(rows).RowKey);
        const string Query = $"/Rows()?{Format}&$top=5&$select=PartitionKey%2CRowKey&$filter=A%20eq%20%27b%20c%27";
        Assert.Equal(
            [Query, $"{Query}&NextPartitionKey=1%214%21cA--&NextRowKey=1%218%21a%20b%20c", $"{Query}&NextPartitionKey=1%214%21cQ--"],
            service.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task A_transaction_goes_out_as_one_change_set_of_whole_requests()
    {
        await using var service = await StandIn.StartAsync(StandIn.Refusal(413, "RequestBodyTooLarge"));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => service.Table().SubmitTransactionAsync([
            new TableTransactionAction(TableTransactionActionType.UpdateMerge, s_entity, new ETag("W/\"1\"")),
            new TableTransactionAction(TableTransactionActionType.UpdateReplace, s_entity),
            new TableTransactionAction(TableTransactionActionType.Delete, s_entity)]));

        Assert.Equal((413, "RequestBodyTooLarge"), (refusal.Status, refusal.ErrorCode));
        var sent = Assert.Single(service.Requests);
        Assert.Equal(("POST", "/$batch"), (sent.Method, sent.Target));
        Assert.Matches("^multipart/mixed; boundary=batch_[0-9a-f-]{36}$", sent.Headers["Content-Type"]);
        var url = $"{service.Endpoint.AbsoluteUri.TrimEnd('/')}{Row}?{Format}";
        var parts = ChangeBoundary().Split(sent.Body);
        Assert.Equal(5, parts.Length);
        Assert.StartsWith(
            $"\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nPATCH {url} HTTP/1.1\r\nHost: 127.0.0.1\r\n", parts[1], StringComparison.Ordinal);
        Assert.Contains("\r\nIf-Match: W/\"1\"\r\n", parts[1], StringComparison.Ordinal);
        Assert.Contains("\r\n\r\n{\"PartitionKey\":\"p\"", parts[1], StringComparison.Ordinal);
        Assert.DoesNotContain("If-Match", parts[2], StringComparison.Ordinal);
        Assert.Contains($"\r\n\r\nDELETE {url} HTTP/1.1\r\n", parts[3], StringComparison.Ordinal);
        Assert.Contains("\r\nIf-Match: *\r\n", parts[3], StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", sent.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7:Refused.", 7)]
    [InlineData("Refused.", null)]
    [InlineData("x:Refused.", null)]
    public async Task The_place_of_a_refused_action_is_read_from_the_message(string message, int? place)
    {
        var error = $$"""{"odata.error":{"code":"EntityTooLarge","message":{"lang":"en-US","value":"{{message}}"} } }""";
        var body = "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: application/http\r\n\r\n"
            + $"HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n{error}\r\n--c--\r\n--b--\r\n";
        await using var service = await StandIn.StartAsync(StandIn.Answer(202, body, ("Content-Type", "multipart/mixed; boundary=b")));

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => service.Table().SubmitTransactionAsync(
            [new TableTransactionAction(TableTransactionActionType.Add, s_entity)]));

        Assert.Equal((400, "EntityTooLarge", place), (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex));
    }

    [GeneratedRegex("--changeset_[0-9a-f-]{36}(?=\r\n|--)")]
    private static partial Regex ChangeBoundary();

    private static async Task<Received> SendAsync(int status, Func<TableClient, Task> operation)
    {
        await using var service = await StandIn.StartAsync(StandIn.Answer(status));
        await operation(service.Table());
        return Assert.Single(service.Requests);
    }
}
