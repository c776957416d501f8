namespace Azure.Data.Tables;

/// <summary>A row as the service sees it: two keys that together are unique in the table, and what the service itself adds.</summary>
public interface ITableEntity
{
    /// <summary>Rows with the same partition key are stored together and can share a transaction. May be empty, not null.</summary>
    string PartitionKey { get; set; }

    /// <summary>Unique within the partition. May be empty, not null.</summary>
    string RowKey { get; set; }

    /// <summary>When the service last wrote the row. Set by the service; never sent.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The version of the row that was read. Never sent as a property.</summary>
    ETag ETag { get; set; }
}
