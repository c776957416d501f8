using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>What lies in an assistant's tables, to see that nothing was written. Conversation references come with every activity, and the lease by itself; both are left out.</summary>
internal static class Stored
{
    /// <summary>Every row as table, keys and tag.</summary>
    public static async Task<IReadOnlyList<string>> EverythingAsync(RunningAssistant assistant)
    {
        var tables = assistant.Services.GetRequiredService<StorageTables>();
        var rows = new List<string>();
        foreach (var name in StorageTables.Names.Where(name => name is not (TableName.Conversations or TableName.Leases)))
        {
            await foreach (var row in tables.Get(name).QueryAsync<TableEntity>())
            {
                rows.Add($"{name} {row.PartitionKey} {row.RowKey} {row.ETag}");
            }
        }

        return rows;
    }
}
