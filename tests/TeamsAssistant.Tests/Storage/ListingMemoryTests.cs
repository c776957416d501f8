using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Storage;

/// <summary>A listing that remembers says what storage says, whatever was written since; it only does not take the same text apart twice.</summary>
public sealed class ListingMemoryTests
{
    private const string Partition = "p";

    [Fact]
    public async Task Every_reading_is_what_storage_holds_then()
    {
        var table = await TableAsync();
        var memory = RowRange.RememberAllButAudit(table, Partition);
        var random = new Random(20261126);
        for (var round = 0; round < 40; round++)
        {
            for (var write = random.Next(4); write > 0; write--)
            {
                await WriteAsync(table, random);
            }

            var asked = await RowRange.ReadAllButAuditAsync(table, Partition, CancellationToken.None);
            Assert.Equal(asked.Select(Said), (await memory.ReadAsync(CancellationToken.None)).Select(Said));
        }
    }

    [Fact]
    public async Task A_row_that_nobody_wrote_is_not_taken_apart_again_and_one_that_was_is()
    {
        var table = await TableAsync();
        foreach (var key in (string[])["m", "n", "o"])
        {
            await table.AddEntityAsync(Row(key, "1"));
        }

        var memory = RowRange.RememberAllButAudit(table, Partition);
        var first = await memory.ReadAsync(CancellationToken.None);
        await table.UpsertEntityAsync(Row("n", "2"), TableUpdateMode.Replace);
        await table.AddEntityAsync(Row("mm", "new"));
        var second = await memory.ReadAsync(CancellationToken.None);

        Assert.Equal(["m", "mm", "n", "o"], second.Select(row => row.RowKey));
        Assert.Equal(["1", "new", "2", "1"], second.Select(row => row.GetString("Text")));
        Assert.Same(first[0], second[0]);
        Assert.NotSame(first[1], second[2]);
        Assert.Same(first[2], second[3]);
    }

    [Fact]
    public async Task More_rows_than_a_page_are_read_whole_and_remembered()
    {
        var table = await TableAsync();
        foreach (var rows in Enumerable.Range(0, 1_100).Chunk(100))
        {
            await table.SubmitTransactionAsync(rows.Select(number => new TableTransactionAction(TableTransactionActionType.Add, Row($"r{number:D4}", "1"))));
        }

        var memory = RowRange.RememberAllButAudit(table, Partition);
        var first = await memory.ReadAsync(CancellationToken.None);
        await table.DeleteEntityAsync(Partition, "r0500");
        var second = await memory.ReadAsync(CancellationToken.None);

        Assert.Equal(1_099, second.Count);
        Assert.DoesNotContain("r0500", second.Select(row => row.RowKey));
        Assert.All(first.Where(row => row.RowKey != "r0500").Zip(second), pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void An_attempt_that_was_broken_off_leaves_nothing_behind()
    {
        var reading = new ListingReading([]);
        Assert.NotNull(reading.Cut("""{"value":[{"RowKey":"a"},{"RowKey":"b"}]}"""u8));
        Assert.NotNull(reading.Cut("""{"value":[{"RowKey":"c"}]}"""u8));

        reading.Take([new TableEntity("p", "c")]);

        Assert.Equal(["c"], reading.Rows.Select(row => row.RowKey));
    }

    [Fact]
    public void Only_rows_of_another_text_are_left_in_the_answer()
    {
        List<ListedRow> known =
        [
            Known("a", """{"RowKey":"a","Text":"}] \" {"}"""),
            Known("b", """{"RowKey":"b","Text":"1"}"""),
            Known("c", """{"RowKey":"c","Text":"1"}"""),
        ];

        var page = CutPage.Of(
            """{"odata.metadata":"m","value":[{"RowKey":"a","Text":"}] \" {"}, {"RowKey":"b","Text":"12"},{"RowKey":"c","Text":"1"}]}"""u8, known, 0);

        Assert.Equal("""{"odata.metadata":"m","value":[{"RowKey":"b","Text":"12"}]}""", Encoding.UTF8.GetString(page.Left.Span));
        Assert.Equal([known[0], null, known[2]], page.Rows.Select(row => row.Known));
        Assert.Equal(3, page.Place);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("""{"value":[""")]
    [InlineData("""{"value":[{"RowKey":"a"}""")]
    [InlineData("""{"value":[{"RowKey":"a" """)]
    [InlineData("""{"odata.error":{"code":"x"}}""")]
    public void What_is_no_listing_goes_on_to_the_sdk_as_it_is(string answer)
    {
        Assert.ThrowsAny<JsonException>(() => CutPage.Of(Encoding.UTF8.GetBytes(answer), [], 0));
        Assert.Null(new ListingReading([]).Cut(Encoding.UTF8.GetBytes(answer)));
    }

    private static ListedRow Known(string key, string json) => new(Encoding.UTF8.GetBytes(json), new TableEntity(Partition, key));

    private static string Said(TableEntity row) =>
        string.Join(';', row.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key}={property.Value}"));

    private static Task<Azure.Response> WriteAsync(TableClient table, Random random)
    {
        var key = $"r{random.Next(30):D2}";
        return random.Next(3) == 0
            ? table.DeleteEntityAsync(Partition, key)
            : table.UpsertEntityAsync(Row(key, $"{{\"å\"}}] {random.Next()}"), TableUpdateMode.Replace);
    }

    private static TableEntity Row(string key, string text) => new(Partition, key) { ["Text"] = text, ["Amount"] = 9_000_000_000L };

    private static async Task<TableClient> TableAsync()
    {
        var azurite = await SharedAzurite.GetAsync();
        var tables = new StorageTables(
            Options.Create(new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = $"L{Guid.NewGuid():n}"[..20] }),
            new StorageRequests());
        var table = tables.Get(TableName.Register);
        await table.CreateAsync();
        return table;
    }
}
