using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using TeamsAssistant.Tests.Drivers;

namespace Sdk.Tests.Tables;

[Collection(SharedAzurite.Name)]
public sealed class EntityOperationTests(AzuriteProcess azurite) : IAsyncLifetime
{
    private readonly TableClient _table = new(azurite.ConnectionString, Names.NewTable());

    public Task InitializeAsync() => _table.CreateAsync();

    public Task DisposeAsync() => _table.DeleteAsync();

    [Fact]
    public async Task A_row_added_is_read_back_with_its_tag_and_timestamp()
    {
        var added = await _table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "hej" });
        Assert.Equal(204, added.Status);

        var read = await _table.GetEntityAsync<TableEntity>("p", "r");

        Assert.Equal("hej", read.Value.GetString("Text"));
        Assert.Equal(added.Headers.ETag, read.Value.ETag);
        Assert.NotNull(read.Value.Timestamp);
    }

    [Fact]
    public async Task A_row_added_twice_is_refused_with_the_code_for_it()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r"));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => _table.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(409, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.EntityAlreadyExists);
    }
}
