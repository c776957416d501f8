using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using TeamsAssistant.Tests.Drivers;

namespace Sdk.Tests.Tables;

[Collection(SharedAzurite.Name)]
public sealed class TableLifecycleTests(AzuriteProcess azurite)
{
    private readonly TableServiceClient _account = new(azurite.ConnectionString);

    [Fact]
    public async Task A_table_created_is_listed_and_a_table_deleted_is_not()
    {
        var name = Names.NewTable();

        Assert.Equal(name, (await _account.CreateTableAsync(name)).Value.Name);
        Assert.Equal([name], await ListAsync(name));
        Assert.Equal(204, (await _account.DeleteTableAsync(name)).Status);
        Assert.Empty(await ListAsync(name));
    }

    [Fact]
    public async Task Creating_an_existing_table_is_refused()
    {
        var table = _account.GetTableClient(Names.NewTable());
        await table.CreateAsync();

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.CreateAsync());

        Assert.Equal(409, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.TableAlreadyExists);
    }

    [Fact]
    public async Task Creating_a_table_unless_it_exists_ends_normally_both_times()
    {
        var table = _account.GetTableClient(Names.NewTable());

        var first = await table.CreateIfNotExistsAsync();
        var second = await table.CreateIfNotExistsAsync();

        Assert.Equal((204, 409), (first.GetRawResponse().Status, second.GetRawResponse().Status));
        Assert.Equal(table.Name, second.Value.Name);
    }

    [Fact]
    public async Task Deleting_a_missing_table_is_a_normal_end()
    {
        Assert.Equal(404, (await _account.DeleteTableAsync(Names.NewTable())).Status);
    }

    [Fact]
    public async Task A_table_name_that_the_service_does_not_allow_is_refused_by_the_service()
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => _account.GetTableClient("ab").CreateIfNotExistsAsync());

        Assert.Equal(400, refusal.Status);
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        var stranger = new TableSharedKeyCredential("devstoreaccount1", Convert.ToBase64String(new byte[64]));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(
            () => new TableClient(azurite.Endpoint, Names.NewTable(), stranger).CreateAsync());

        Assert.Equal(403, refusal.Status);
    }

    private async Task<List<string>> ListAsync(string name)
    {
        var names = new List<string>();
        await foreach (var table in _account.QueryAsync(TableServiceClient.CreateQueryFilter($"TableName eq {name}")))
            names.Add(table.Name);
        return names;
    }
}
