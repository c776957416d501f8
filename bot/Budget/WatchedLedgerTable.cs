using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Budget;

internal sealed class WatchedLedgerTable(StorageTables tables) : IWatchedLedgers
{
    private const string Partition = "watched";

    private readonly TableClient ledger = tables.Get(TableName.Ledger);

    public async Task<bool> HasAsync(string file, CancellationToken cancellation) =>
        (await ledger.GetEntityIfExistsAsync<TableEntity>(Partition, TableKey.Of(file), cancellationToken: cancellation)).HasValue;

    public Task AddAsync(string file, CancellationToken cancellation) =>
        ledger.UpsertEntityAsync(new TableEntity(Partition, TableKey.Of(file)), TableUpdateMode.Replace, cancellation);
}
