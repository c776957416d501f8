using Azure.Data.Tables;

namespace TeamsAssistant.Storage;

/// <summary>Reads of a range inside one partition: never a scan.</summary>
internal static class RowRange
{
    /// <summary>All rows whose key begins with <paramref name="prefix"/> and a bar, in key order; one request per 1,000.</summary>
    public static Task<List<TableEntity>> ReadAsync(TableClient table, string partition, string prefix, CancellationToken cancellation) =>
        // '}' follows '|' in ordinal order, so the range holds exactly the keys that begin with the prefix and a bar.
        ReadAsync(table, TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {prefix + "|"} and RowKey lt {prefix + "}"}"), cancellation);

    /// <summary>All rows from a key, itself included, up to another, itself not included; one request per 1,000.</summary>
    public static Task<List<TableEntity>> ReadAsync(TableClient table, string partition, string from, string before, CancellationToken cancellation) =>
        ReadAsync(table, TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {before}"), cancellation);

    /// <summary>All rows of the partition but its audit events, in key order; one request per 1,000.</summary>
    public static Task<List<TableEntity>> ReadAllButAuditAsync(TableClient table, string partition, CancellationToken cancellation) =>
        ReadAsync(table, AllButAudit(partition), cancellation);

    /// <summary>The same to be read often: rows that have not changed since the last reading are not taken apart again.</summary>
    public static ListingMemory RememberAllButAudit(TableClient table, string partition) => new(table, AllButAudit(partition));

    /// <summary>The rows from a key to before another, in key order; one request per 1,000.</summary>
    public static Task<List<TableEntity>> ReadBetweenAsync(
        TableClient table, string partition, string first, string before, CancellationToken cancellation) =>
        ReadAsync(table, TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {first} and RowKey lt {before}"), cancellation);

    // Audit rows sort before every other row, so history costs nothing here.
    private static string AllButAudit(string partition) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {"audit}"}");

    private static async Task<List<TableEntity>> ReadAsync(TableClient table, string filter, CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            rows.Add(row);
        }

        return rows;
    }
}
