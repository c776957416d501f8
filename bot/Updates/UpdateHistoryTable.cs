using TeamsAssistant.Storage;

namespace TeamsAssistant.Updates;

internal sealed class UpdateHistoryTable(StorageTables tables) : IUpdateHistory
{
    public async Task<IReadOnlyList<StatusUpdate>> ReadAsync(string initiative, CancellationToken cancellation)
    {
        var rows = await RowRange.ReadAsync(tables.Get(TableName.Initiatives), UpdateRows.Partition(initiative), UpdateRows.UpdatePrefix, cancellation);
        return [.. rows.Select(UpdateRows.ReadUpdate)];
    }
}
