using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Tests.Drivers;

namespace Sdk.Tests.Tables;

[Collection(SharedAzurite.Name)]
public sealed class TransactionTests(AzuriteProcess azurite) : IAsyncLifetime
{
    private readonly TableClient _table = new(azurite.ConnectionString, Names.NewTable());

    public Task InitializeAsync() => _table.CreateAsync();

    public Task DisposeAsync() => _table.DeleteAsync();

    [Fact]
    public async Task Every_kind_of_action_is_done_and_answered_in_order()
    {
        foreach (var row in (string[])["merge", "replace", "delete"])
            await _table.AddEntityAsync(new TableEntity("p", row) { ["Old"] = 1 });

        var answer = await _table.SubmitTransactionAsync([
            Action(TableTransactionActionType.Add, "add"),
            Action(TableTransactionActionType.UpdateMerge, "merge", ETag.All),
            Action(TableTransactionActionType.UpdateReplace, "replace", ETag.All),
            Action(TableTransactionActionType.Delete, "delete"),
            Action(TableTransactionActionType.UpsertMerge, "upsert-merge"),
            Action(TableTransactionActionType.UpsertReplace, "upsert-replace")]);

        Assert.Equal(202, answer.GetRawResponse().Status);
        Assert.Equal([204, 204, 204, 204, 204, 204], answer.Value.Select(part => part.Status));
        Assert.Equal(["add", "merge", "replace", "upsert-merge", "upsert-replace"], await RowsAsync());
        var added = (await _table.GetEntityAsync<TableEntity>("p", "add")).Value;
        Assert.Equal(added.ETag, answer.Value[0].Headers.ETag);
        Assert.Equal(1, (await _table.GetEntityAsync<TableEntity>("p", "merge")).Value.GetInt32("Old"));
        Assert.Null((await _table.GetEntityAsync<TableEntity>("p", "replace")).Value.GetInt32("Old"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_refused_action_is_named_by_its_place_and_nothing_is_stored(int place)
    {
        await _table.AddEntityAsync(new TableEntity("p", "taken"));
        var actions = Enumerable.Range(0, 3).Select(at => Action(TableTransactionActionType.Add, at == place ? "taken" : $"r{at}"));

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => _table.SubmitTransactionAsync(actions));

        Assert.Equal(409, refusal.Status);
        Assert.Equal("EntityAlreadyExists", refusal.ErrorCode);
        Assert.Equal(place, refusal.FailedTransactionActionIndex);
        Assert.Equal(["taken"], await RowsAsync());
    }

    [Fact]
    public async Task An_action_on_a_version_read_too_early_is_refused()
    {
        var first = await _table.AddEntityAsync(new TableEntity("p", "r"));
        await _table.UpsertEntityAsync(new TableEntity("p", "r") { ["N"] = 2 });

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => _table.SubmitTransactionAsync(
            [Action(TableTransactionActionType.UpdateReplace, "r", first.Headers.ETag!.Value)]));

        Assert.Equal(412, refusal.Status);
    }

    [Fact]
    public async Task Deleting_a_missing_row_in_a_transaction_is_refused_unlike_alone()
    {
        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => _table.SubmitTransactionAsync(
            [Action(TableTransactionActionType.Delete, "missing")]));

        Assert.Equal(404, refusal.Status);
    }

    [Fact]
    public async Task A_hundred_actions_are_done()
    {
        var answer = await _table.SubmitTransactionAsync(Adds(100));

        Assert.Equal(100, answer.Value.Count);
        Assert.Equal(100, (await RowsAsync()).Count);
    }

    [Fact]
    public async Task More_than_a_hundred_actions_are_refused_and_nothing_is_stored()
    {
        // Azurite's answer to a transaction refused as a whole is no proper multipart, and is not read as one.
        await Assert.ThrowsAsync<InvalidOperationException>(() => _table.SubmitTransactionAsync(Adds(101)));

        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task A_transaction_without_actions_is_refused_before_it_is_sent()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _table.SubmitTransactionAsync([]));
    }

    private static IEnumerable<TableTransactionAction> Adds(int count) =>
        Enumerable.Range(0, count).Select(at => Action(TableTransactionActionType.Add, $"å {at:000}'"));

    private static TableTransactionAction Action(TableTransactionActionType type, string row, ETag tag = default) =>
        new(type, new TableEntity("p", row) { ["New"] = 9_000_000_000L, ["Text"] = "ö" }, tag);

    private async Task<List<string>> RowsAsync()
    {
        var rows = new List<string>();
        await foreach (var row in _table.QueryAsync<TableEntity>())
            rows.Add(row.RowKey);
        return rows;
    }
}
