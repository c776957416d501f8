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
    public async Task Writing_leaves_the_object_written_as_it_was()
    {
        var entity = new Sample { PartitionKey = "p", RowKey = "r" };

        await _table.AddEntityAsync(entity);

        Assert.Equal(default, entity.ETag);
        Assert.Null(entity.Timestamp);
    }

    [Fact]
    public async Task A_row_added_twice_is_refused_with_the_code_for_it()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r"));

        var refusal = await RefusalAsync(() => _table.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(409, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.EntityAlreadyExists);
    }

    [Fact]
    public async Task Reading_a_missing_row_is_refused()
    {
        var refusal = await RefusalAsync(() => _table.GetEntityAsync<TableEntity>("p", "missing"));

        Assert.Equal(404, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.ResourceNotFound);
    }

    [Fact]
    public async Task A_row_that_may_be_missing_is_missing_without_an_exception()
    {
        var answer = await _table.GetEntityIfExistsAsync<TableEntity>("p", "missing");

        Assert.False(answer.HasValue);
        Assert.Equal(404, answer.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => answer.Value);
    }

    [Fact]
    public async Task A_row_that_may_be_missing_is_missing_when_its_table_is()
    {
        var nowhere = new TableClient(azurite.ConnectionString, Names.NewTable());

        Assert.False((await nowhere.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    [Fact]
    public async Task Adding_to_a_missing_table_is_refused()
    {
        var nowhere = new TableClient(azurite.ConnectionString, Names.NewTable());

        var refusal = await RefusalAsync(() => nowhere.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(404, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.TableNotFound);
    }

    [Fact]
    public async Task Merge_keeps_what_is_not_sent_and_what_is_sent_as_null()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r") { ["Kept"] = 1, ["Null"] = "old" });

        await _table.UpsertEntityAsync(new TableEntity("p", "r") { ["New"] = true, ["Null"] = null });

        var row = (await _table.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.Equal((1, "old", true), (row.GetInt32("Kept"), row.GetString("Null"), row.GetBoolean("New")));
    }

    [Fact]
    public async Task Replace_removes_what_is_not_sent_and_what_is_sent_as_null()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r") { ["Gone"] = 1, ["Null"] = "old" });

        await _table.UpsertEntityAsync(new TableEntity("p", "r") { ["New"] = true, ["Null"] = null }, TableUpdateMode.Replace);

        var row = (await _table.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.False(row.ContainsKey("Gone"));
        Assert.Null(row["Null"]);
        Assert.True(row.GetBoolean("New"));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task An_update_from_a_version_read_too_early_is_refused_and_changes_nothing(TableUpdateMode mode)
    {
        var first = await _table.AddEntityAsync(new TableEntity("p", "r") { ["N"] = 1 });
        await _table.UpdateEntityAsync(new TableEntity("p", "r") { ["N"] = 2 }, first.Headers.ETag!.Value);

        var refusal = await RefusalAsync(() => _table.UpdateEntityAsync(new TableEntity("p", "r") { ["N"] = 3 }, first.Headers.ETag.Value, mode));

        Assert.Equal(412, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied);
        Assert.Equal(2, (await _table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("N"));
    }

    [Fact]
    public async Task An_update_of_any_version_still_needs_the_row()
    {
        var refusal = await RefusalAsync(() => _table.UpdateEntityAsync(new TableEntity("p", "missing"), ETag.All));

        Assert.Equal(404, refusal.Status);
    }

    [Fact]
    public async Task An_update_without_a_version_is_refused_before_it_is_sent()
    {
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => _table.UpdateEntityAsync(new TableEntity("p", "r"), default));

        Assert.Equal("ifMatch", refusal.ParamName);
    }

    [Fact]
    public async Task Deleting_a_missing_row_is_a_normal_end_with_any_tag()
    {
        Assert.Equal(404, (await _table.DeleteEntityAsync("p", "missing")).Status);
        Assert.Equal(404, (await _table.DeleteEntityAsync(new TableEntity("p", "missing"), new ETag("W/\"x\""))).Status);
    }

    [Fact]
    public async Task Deleting_a_version_read_too_early_is_refused()
    {
        var first = await _table.AddEntityAsync(new TableEntity("p", "r"));
        await _table.UpsertEntityAsync(new TableEntity("p", "r") { ["N"] = 2 });

        var refusal = await RefusalAsync(() => _table.DeleteEntityAsync("p", "r", first.Headers.ETag!.Value));

        Assert.Equal(412, refusal.Status);
    }

    [Fact]
    public async Task Deleting_the_version_read_removes_the_row()
    {
        var first = await _table.AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal(204, (await _table.DeleteEntityAsync("p", "r", first.Headers.ETag!.Value)).Status);
        Assert.False((await _table.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    [Theory]
    [InlineData(null, "r")]
    [InlineData("p", null)]
    public async Task A_row_without_both_keys_is_refused_before_it_is_sent(string? partitionKey, string? rowKey)
    {
        var entity = new TableEntity(partitionKey, rowKey);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => _table.AddEntityAsync(entity));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _table.UpsertEntityAsync(entity));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _table.UpdateEntityAsync(entity, ETag.All));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _table.DeleteEntityAsync(entity));
    }

    [Fact]
    public async Task Only_the_selected_properties_are_read()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r") { ["Asked"] = "a", ["Other"] = "o" });

        var row = (await _table.GetEntityAsync<TableEntity>("p", "r", ["RowKey", "Asked"])).Value;

        Assert.Equal(("r", "a"), (row.RowKey, row.GetString("Asked")));
        Assert.Null(row["Other"]);
    }

    [Fact]
    public async Task A_text_beyond_what_a_property_holds_is_refused()
    {
        var entity = new TableEntity("p", "r") { ["Text"] = new string('x', 32 * 1024 + 1) };

        var refusal = await RefusalAsync(() => _table.AddEntityAsync(entity));

        Assert.Equal(400, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.PropertyValueTooLarge);
    }

    private static Task<RequestFailedException> RefusalAsync(Func<Task> operation) =>
        Assert.ThrowsAsync<RequestFailedException>(operation);
}
