using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Initiatives;

public sealed class RegisterTableTests
{
    [Fact]
    public async Task An_import_stops_at_its_next_batch_when_another_has_begun()
    {
        const int many = 2_000;
        var options = new StorageOptions
        {
            ConnectionString = (await SharedAzurite.GetAsync()).ConnectionString,
            TablePrefix = $"R{Guid.NewGuid():n}"[..20],
        };
        var tables = new StorageTables(Options.Create(options), new StorageRequests());
        await tables.EnsureAsync(CancellationToken.None);
        var store = new RegisterTable(tables);
        var large = new Register { Initiatives = [.. Enumerable.Range(1, many).Select(n => Town.Initiative($"I{n:D4}", "Insats"))] };
        var read = await store.ReadAsync(CancellationToken.None);
        var change = new Change(null, DateTimeOffset.UnixEpoch, Door.CommandLine, "register.import");
        var first = Task.Run(() => store.WriteAsync(
            read, RegisterChanges.Between(read.Register, large), new RegisterImport("a.xlsx", "aa", DateTimeOffset.UnixEpoch, Done: true), change, CancellationToken.None));
        // Until its first batch is there.
        while (await store.ReadImportAsync(CancellationToken.None) is null)
        {
        }

        // What another import does with its first batch.
        var other = new RegisterImport("b.xlsx", "bb", DateTimeOffset.UnixEpoch, Done: false);
        var row = RegisterRows.Write(other);
        row.PartitionKey = TableName.RegisterPartition;
        await tables.Get(TableName.Register).UpsertEntityAsync(row);

        Assert.False(await first);
        var stored = await store.ReadAsync(CancellationToken.None);
        Assert.Equal(other, stored.Import);
        Assert.InRange(stored.Register.Initiatives.Count, 1, many - 100);
    }
}
