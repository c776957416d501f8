using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace Sdk.Tests.Tables;

/// <summary>An entity class with a member of every type that a table stores.</summary>
public sealed class Sample : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Text { get; set; }

    public bool Flag { get; set; }

    public int Number { get; set; }

    public long Amount { get; set; }

    public long? Optional { get; set; }

    public double Share { get; set; }

    public Guid Id { get; set; }

    public DateTimeOffset Instant { get; set; }

    public DateTime Time { get; set; } = DateTime.UnixEpoch;

    public byte[]? Bytes { get; set; }

    public BinaryData? Data { get; set; }

    public DayOfWeek Day { get; init; }

    [DataMember(Name = "Renamed")]
    public string? Original { get; set; }

    [IgnoreDataMember]
    public string? Private { get; set; }

    public int Computed => Number + 1;
}
