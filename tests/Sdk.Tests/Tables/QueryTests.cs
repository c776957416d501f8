using System.Globalization;
using Azure.Data.Tables;
using TeamsAssistant.Tests.Drivers;

namespace Sdk.Tests.Tables;

[Collection(SharedAzurite.Name)]
public sealed class QueryTests(AzuriteProcess azurite) : IAsyncLifetime
{
    private const int Rows = 1100;
    private readonly TableClient _table = new(azurite.ConnectionString, Names.NewTable());

    public async Task InitializeAsync()
    {
        await _table.CreateAsync();
        foreach (var batch in Enumerable.Range(0, Rows).Chunk(100))
        {
            await _table.SubmitTransactionAsync(batch.Select(number => new TableTransactionAction(
                TableTransactionActionType.Add, new TableEntity("o'p", Key(number)) { ["Number"] = number, ["Seq"] = (long)number })));
        }
    }

    public Task DisposeAsync() => _table.DeleteAsync();

    [Fact]
    public async Task More_rows_than_a_page_holds_are_read_in_order_over_several_pages()
    {
        var sizes = new List<int>();
        var keys = new List<string>();
        await foreach (var page in _table.QueryAsync<TableEntity>().AsPages())
        {
            sizes.Add(page.Values.Count);
            keys.AddRange(page.Values.Select(row => row.RowKey));
        }

        Assert.Equal([1000, 100], sizes);
        Assert.Equal(Enumerable.Range(0, Rows).Select(Key), keys);
    }

    [Fact]
    public async Task A_later_query_goes_on_from_a_pages_token()
    {
        string? token = null;
        await foreach (var page in _table.QueryAsync<TableEntity>(maxPerPage: 7).AsPages())
        {
            Assert.Equal(7, page.Values.Count);
            token = page.ContinuationToken;
            break;
        }

        await foreach (var page in _table.QueryAsync<TableEntity>().AsPages(token, pageSizeHint: 3))
        {
            Assert.Equal([Key(7), Key(8), Key(9)], page.Values.Select(row => row.RowKey));
            break;
        }
    }

    [Fact]
    public async Task A_filter_takes_values_as_values()
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {"o'p"} and RowKey ge {Key(10)} and Seq lt {12L} and Number ne {11}");

        var found = await ReadAsync(filter);

        Assert.Equal([Key(10)], found.Select(row => row.RowKey));
    }

    [Fact]
    public async Task A_value_cannot_become_part_of_the_filter()
    {
        Assert.Empty(await ReadAsync(TableClient.CreateQueryFilter($"RowKey eq {"x' or RowKey ne 'x"}")));
    }

    [Fact]
    public async Task Selected_columns_come_without_keys_unless_keys_are_selected()
    {
        await foreach (var row in _table.QueryAsync<TableEntity>(maxPerPage: 1, select: ["Number"]))
        {
            Assert.Equal(0, row.GetInt32("Number"));
            Assert.Null(row.RowKey);
            break;
        }
    }

    [Fact]
    public async Task A_cancelled_query_stops()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in _table.QueryAsync<TableEntity>(cancellationToken: cancelled.Token))
                Assert.Fail(row.RowKey);
        });
    }

    private static string Key(int number) => number.ToString("0000", CultureInfo.InvariantCulture);

    private async Task<List<TableEntity>> ReadAsync(string filter)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in _table.QueryAsync<TableEntity>(filter))
            rows.Add(row);
        return rows;
    }
}
