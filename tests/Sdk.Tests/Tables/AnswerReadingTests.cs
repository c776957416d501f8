using Azure.Data.Tables;

namespace Sdk.Tests.Tables;

/// <summary>Answers as they may stand in JSON, whichever the service at hand writes.</summary>
public sealed class AnswerReadingTests
{
    [Theory]
    [InlineData("""{"Amount@odata.type":"Edm.Int64","Amount":"5","Share@odata.type":"Edm.Double","Share":1}""")]
    [InlineData("""{"Amount":"5","Amount@odata.type":"Edm.Int64","Share":1,"Share@odata.type":"Edm.Double"}""")]
    [InlineData("""{"odata.metadata":"m","odata.etag":"t","Amo\u0075nt@odata.type":"Edm.Int64","Amount":"\u0035","Share@odata.type":"Edm.Double","Share":1}""")]
    public async Task A_value_has_its_type_wherever_that_stands(string body)
    {
        await using var service = await StandIn.StartAsync(StandIn.Answer(200, body, ("Content-Type", "application/json")));

        var read = (await service.Table().GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal((5L, 1.0), (read["Amount"], read["Share"]));
        Assert.DoesNotContain("odata.metadata", read.Keys);
    }

    [Fact]
    public async Task The_rows_of_a_listing_keep_their_own_values()
    {
        const string Body = """{"odata.metadata":{"a":[1]},"value":[{"RowKey":"a","Text":"x","At@odata.type":"Edm.DateTime","At":"2026-11-25T10:00:00.1234567Z"},{"RowKey":"b","At":"2026-11-25T10:00:00Z","Text":null}],"more":1}""";
        await using var service = await StandIn.StartAsync(StandIn.Answer(200, Body, ("Content-Type", "application/json")));

        List<TableEntity> read = [];
        await foreach (var row in service.Table().QueryAsync<TableEntity>())
            read.Add(row);

        Assert.Equal(["a", "b"], read.Select(row => row.RowKey));
        Assert.Equal(new DateTimeOffset(2026, 11, 25, 10, 0, 0, TimeSpan.Zero).AddTicks(1_234_567), read[0].GetDateTimeOffset("At"));
        Assert.Equal("2026-11-25T10:00:00Z", read[1]["At"]); // not annotated: a text
        Assert.Equal(("x", null), (read[0].GetString("Text"), read[1].GetString("Text")));
    }
}
