using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Updates;

/// <summary>The store of updates on a real Azurite: races, forms sent again, and a list that lags behind.</summary>
public sealed class UpdateTableTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    private readonly StorageRequests requests = new();
    private StorageTables tables = null!;
    private UpdateTable updates = null!;

    public async Task InitializeAsync()
    {
        var azurite = await SharedAzurite.GetAsync();
        var options = new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = "U" + Guid.NewGuid().ToString("n")[..12] };
        tables = new StorageTables(Options.Create(options), requests);
        await tables.EnsureAsync(CancellationToken.None);
        var list = new StateListTable(tables, new UnlistedStates(), NullLogger<StateListTable>.Instance);
        updates = new UpdateTable(tables, list, NullLogger<UpdateTable>.Instance);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_lost_race_is_won_on_fresh_data_and_nothing_is_overwritten()
    {
        await StoreAsync(StateAsRead.None("TU"), New("a", 10), 0);
        var read = await ListedAsync();
        await Task.WhenAll(Enumerable.Range(1, 4).Select(number => StoreAsync(read, New($"f{number}", number), number)));

        var state = (await ListedAsync()).Latest!;
        Assert.Equal(5, state.Revision);
        Assert.Equal(5, await CountAsync("update|"));
        Assert.Equal(5, await CountAsync("form|"));
        Assert.Equal(5, await CountAsync("audit|"));
    }

    [Fact]
    public async Task Two_first_answers_at_once_are_both_kept()
    {
        await Task.WhenAll(StoreAsync(StateAsRead.None("TU"), New("a", 10), 0), StoreAsync(StateAsRead.None("TU"), New("b", 20), 1));
        Assert.Equal(2, (await ListedAsync()).Latest!.Revision);
        Assert.Equal(2, await CountAsync("update|"));
    }

    [Fact]
    public async Task No_change_repeats_the_state_that_is_stored_and_not_the_one_that_was_read()
    {
        await StoreAsync(StateAsRead.None("TU"), New("a", 10), 0);
        var read = await ListedAsync();
        await StoreAsync(read, New("b", 20), 1);
        await ListAsync(read);

        var stored = await StoreAsync(await ListedAsync(), New("c", null), 2);

        Assert.Equal((3, 20), (stored!.State.Revision, stored.Update.Answer.Progress));
    }

    [Fact]
    public async Task The_same_form_again_stores_nothing_and_lists_what_was_not_listed()
    {
        await StoreAsync(StateAsRead.None("TU"), New("a", 10), 0);
        var read = await ListedAsync();
        var first = await StoreAsync(read, New("b", 20), 1);
        await ListAsync(read);

        var again = await StoreAsync(await ListedAsync(), New("b", 20), 2);

        Assert.Equal((true, first!.Update.Id), (again!.Again, again.Update.Id));
        Assert.Equal(20, (await ListedAsync()).Latest!.Update.Answer.Progress);
        Assert.Equal(2, await CountAsync("update|"));
    }

    [Fact]
    public async Task A_correction_of_an_answer_that_another_followed_is_not_stored()
    {
        var first = await StoreAsync(StateAsRead.None("TU"), New("a", 10), 0);
        var read = await ListedAsync();
        await StoreAsync(read, New("b", 20), 1);
        var correction = New("c", 30) with { Corrects = first!.Update.Id };

        Assert.Null(await StoreAsync(read, correction, 2));
        Assert.Null(await StoreAsync(await ListedAsync(), correction, 3));
        Assert.Equal(20, (await ListedAsync()).Latest!.Update.Answer.Progress);
        Assert.Equal(2, await CountAsync("update|"));
    }

    [Fact]
    public async Task A_correction_sent_again_is_found_and_not_called_late()
    {
        var first = await StoreAsync(StateAsRead.None("TU"), New("a", 10), 0);
        var correction = New("c", 30) with { Corrects = first!.Update.Id };
        await StoreAsync(await ListedAsync(), correction, 1);
        Assert.True((await StoreAsync(await ListedAsync(), correction, 2))!.Again);
    }

    [Fact]
    public async Task A_correction_is_judged_by_the_state_that_is_stored_where_the_list_is_behind()
    {
        await StoreAsync(StateAsRead.None("TU"), New("a", 10), 0);
        var read = await ListedAsync();
        var second = await StoreAsync(read, New("b", 20), 1);
        await ListAsync(read);

        var corrected = await StoreAsync(await ListedAsync(), New("c", 30) with { Corrects = second!.Update.Id }, 2);

        Assert.Equal((3, second.Update.Id), (corrected!.State.Revision, corrected.Update.Supersedes));
        Assert.Equal(30, (await ListedAsync()).Latest!.Update.Answer.Progress);
    }

    [Fact]
    public async Task Mending_costs_one_request_where_nothing_is_behind()
    {
        await StoreAsync(StateAsRead.None("TU"), New("a", 10), 0);
        var listed = await ListedAsync();
        var before = requests.Sent;
        Assert.False(await updates.MendAsync(listed, CancellationToken.None));
        Assert.Equal(1, requests.Sent - before);
        Assert.False(await updates.MendAsync(StateAsRead.None("OV"), CancellationToken.None));
    }

    [Fact]
    public async Task Mending_lists_a_first_answer_that_was_never_listed()
    {
        await StoreAsync(StateAsRead.None("TU"), New("a", 10), 0);
        await Register.DeleteEntityAsync(TableName.RegisterPartition, UpdateRows.ListKey("TU"));
        Assert.True(await updates.MendAsync(StateAsRead.None("TU"), CancellationToken.None));
        Assert.Equal(10, (await ListedAsync()).Latest!.Update.Answer.Progress);
    }

    [Fact]
    public async Task Mending_never_puts_the_list_back()
    {
        await StoreAsync(StateAsRead.None("TU"), New("a", 10), 0);
        var old = await ListedAsync();
        await StoreAsync(old, New("b", 20), 1);

        // Somebody who read the list before the second answer mends after it.
        Assert.True(await updates.MendAsync(old, CancellationToken.None));
        Assert.Equal(2, (await ListedAsync()).Latest!.Revision);
    }

    [Fact]
    public async Task A_turn_whose_time_is_out_writes_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            updates.StoreAsync(StateAsRead.None("TU"), New("a", 10), Change(0), new CancellationToken(canceled: true)));
        Assert.Equal(0, await CountAsync("update|"));
    }

    private TableClient Register => tables.Get(TableName.Register);

    private static NewUpdate New(string form, int? progress) => new()
    {
        Form = form,
        Answer = progress is { } percent ? new Answer { Level = SituationLevel.Normal, Progress = percent, Done = "Klart" } : null,
        ForecastYear = 2026,
    };

    private static Change Change(int minute) => new(Town.Tore, Nine.AddMinutes(minute), Door.Teams, "answer");

    private Task<StoredUpdate?> StoreAsync(StateAsRead read, NewUpdate update, int minute) =>
        updates.StoreAsync(read, update, Change(minute), CancellationToken.None);

    private async Task<StateAsRead> ListedAsync() =>
        UpdateRows.ReadListed((await Register.GetEntityAsync<TableEntity>(TableName.RegisterPartition, UpdateRows.ListKey("TU"))).Value);

    /// <summary>Puts the list back to an earlier reading: what a crash between the two writes leaves.</summary>
    private async Task ListAsync(StateAsRead earlier)
    {
        var row = UpdateRows.WriteListed(earlier.Latest!, earlier.StateTag!);
        row.PartitionKey = TableName.RegisterPartition;
        await Register.UpsertEntityAsync(row, TableUpdateMode.Replace);
    }

    private async Task<int> CountAsync(string prefix)
    {
        var count = 0;
        await foreach (var row in tables.Get(TableName.Initiatives).QueryAsync<TableEntity>())
        {
            count += row.RowKey.StartsWith(prefix, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }
}
