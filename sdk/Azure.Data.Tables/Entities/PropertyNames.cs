namespace Azure.Data.Tables.Entities;

/// <summary>Names with a meaning of their own in an entity's JSON.</summary>
internal static class PropertyNames
{
    public const string PartitionKey = nameof(ITableEntity.PartitionKey);
    public const string RowKey = nameof(ITableEntity.RowKey);
    public const string Timestamp = nameof(ITableEntity.Timestamp);
    public const string ETag = nameof(ITableEntity.ETag);
    public const string ETagOnWire = "odata.etag";
    public const string Metadata = "odata.metadata";
    public const string TypeSuffix = "@odata.type";
}
