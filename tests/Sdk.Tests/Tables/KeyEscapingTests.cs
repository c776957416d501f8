using Azure.Data.Tables;
using FsCheck;
using FsCheck.Fluent;
using TeamsAssistant.Tests.Drivers;

namespace Sdk.Tests.Tables;

[Collection(SharedAzurite.Name)]
public sealed class KeyEscapingTests(AzuriteProcess azurite) : IAsyncLifetime
{
    private readonly TableClient _table = new(azurite.ConnectionString, Names.NewTable());

    public Task InitializeAsync() => _table.CreateAsync();

    public Task DisposeAsync() => _table.DeleteAsync();

    [Fact]
    public void Any_text_that_the_service_permits_as_a_key_finds_its_row_again()
    {
        var keys = from partition in PermittedText() from row in PermittedText() select (partition, row);

        Prop.ForAll(keys.ToArbitrary(), pair => Task.Run(() => IsFoundAgainAsync(pair.partition, pair.row)).GetAwaiter().GetResult())
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("''")]
    [InlineData("a b+c%20d%")]
    [InlineData("(PartitionKey='x',RowKey='y')")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("åäö:@&=;,$!~*|<>[]{}^`\"")]
    public async Task A_key_of_awkward_characters_finds_its_row_again(string key)
    {
        Assert.True(await IsFoundAgainAsync(key, key));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    public async Task A_key_that_the_service_does_not_permit_is_refused_by_the_service(string key)
    {
        var refusal = await Assert.ThrowsAsync<Azure.RequestFailedException>(() => _table.AddEntityAsync(new TableEntity("p", key)));

        Assert.Equal(400, refusal.Status);
    }

    private static Gen<string> PermittedText()
    {
        var awkward = Gen.Elements([.. "'%+ &=,()$:@;.\"<>åÖ"]).Select(letter => letter.ToString());
        var basic = Gen.Choose(0x20, 0xD7FF).Where(IsPermitted).Select(char.ConvertFromUtf32);
        var beyond = Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32);
        return Gen.OneOf(awkward, basic, beyond).ArrayOf().Select(string.Concat);
    }

    private static bool IsPermitted(int character) => character is not ('/' or '\\' or '#' or '?' or (>= 0x7F and <= 0x9F));

    private async Task<bool> IsFoundAgainAsync(string partition, string row)
    {
        var mark = Guid.NewGuid();
        await _table.UpsertEntityAsync(new TableEntity(partition, row) { ["Mark"] = mark });
        var read = (await _table.GetEntityAsync<TableEntity>(partition, row)).Value;
        var queried = 0;
        await foreach (var found in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey eq {row}")))
            queried += found.GetGuid("Mark") == mark ? 1 : 0;
        var deleted = await _table.DeleteEntityAsync(partition, row);
        return (read.PartitionKey, read.RowKey, read.GetGuid("Mark")) == (partition, row, mark) && queried == 1 && deleted.Status == 204;
    }
}
