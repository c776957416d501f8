using System.Collections;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables;

/// <summary>An entity as a dictionary: property names, case-sensitive, and values of the types a table can store.</summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
{
    private readonly Dictionary<string, object> _properties;

    /// <summary>An entity without keys yet.</summary>
    public TableEntity()
        : this(null, null)
    {
    }

    /// <summary>An entity with its keys.</summary>
    public TableEntity(string partitionKey, string rowKey)
    {
        _properties = [];
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    /// <summary>An entity with a copy of these properties.</summary>
    public TableEntity(IDictionary<string, object> values) => _properties = values == null ? [] : new(values);

    private TableEntity(Dictionary<string, object> owned, bool _) => _properties = owned;

    /// <inheritdoc />
    public string PartitionKey
    {
        get => GetString(PropertyNames.PartitionKey);
        set => this[PropertyNames.PartitionKey] = value;
    }

    /// <inheritdoc />
    public string RowKey
    {
        get => GetString(PropertyNames.RowKey);
        set => this[PropertyNames.RowKey] = value;
    }

    /// <inheritdoc />
    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(PropertyNames.Timestamp);
        set => this[PropertyNames.Timestamp] = value;
    }

    /// <inheritdoc />
    public ETag ETag
    {
        get => new(GetString(PropertyNames.ETagOnWire));
        set => this[PropertyNames.ETagOnWire] = value.ToString();
    }

    /// <inheritdoc />
    public ICollection<string> Keys => _properties.Keys;

    /// <inheritdoc />
    ICollection<object> IDictionary<string, object>.Values => _properties.Values;

    /// <inheritdoc />
    public int Count => _properties.Count;

    /// <inheritdoc />
    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    /// <summary>The value, or null when there is none. Setting an int where a long or double is stored widens it.</summary>
    public object this[string key]
    {
        get => Stored(key);
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(key);
            _properties[key] = Fitted(_properties.GetValueOrDefault(key), value);
        }
    }

    /// <summary>The text, or null. Another stored type is an <see cref="InvalidOperationException"/>, here and in the getters below.</summary>
    public string GetString(string key) => (string)Stored(key, typeof(string));

    public byte[] GetBinary(string key) => (byte[])Stored(key, typeof(byte[]));

    public BinaryData GetBinaryData(string key) =>
        Stored(key) is byte[] bytes ? BinaryData.FromBytes(bytes) : (BinaryData)Stored(key, typeof(BinaryData));

    public bool? GetBoolean(string key) => (bool?)Stored(key, typeof(bool));

    public DateTime? GetDateTime(string key) =>
        Stored(key) is DateTimeOffset instant ? instant.UtcDateTime : (DateTime?)Stored(key, typeof(DateTime));

    public DateTimeOffset? GetDateTimeOffset(string key) =>
        Stored(key) is DateTime time ? new DateTimeOffset(time) : (DateTimeOffset?)Stored(key, typeof(DateTimeOffset));

    public double? GetDouble(string key) => (double?)Stored(key, typeof(double));

    public Guid? GetGuid(string key) => (Guid?)Stored(key, typeof(Guid));

    public int? GetInt32(string key) => (int?)Stored(key, typeof(int));

    public long? GetInt64(string key) => (long?)Stored(key, typeof(long));

    /// <inheritdoc />
    public void Add(string key, object value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        _properties[key] = Fitted(_properties.GetValueOrDefault(key), value);
    }

    /// <inheritdoc />
    public bool ContainsKey(string key) => _properties.ContainsKey(key);

    /// <inheritdoc />
    public bool Remove(string key) => _properties.Remove(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, out object value) => _properties.TryGetValue(key, out value);

    /// <inheritdoc />
    public void Clear() => _properties.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) => _properties.Contains(item);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Remove(item);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    /// <summary>An entity with these properties themselves.</summary>
    internal static TableEntity Owning(Dictionary<string, object> values) => new(values, true);

    private static object Fitted(object stored, object value) => (stored, value) switch
    {
        (long, int number) => (long)number,
        (double, int number) => (double)number,
        (string, DateTime or DateTimeOffset) => value.ToString(),
        _ => value,
    };

    private object Stored(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return _properties.GetValueOrDefault(key);
    }

    private object Stored(string key, Type type)
    {
        var value = Stored(key);
        return value == null || value.GetType() == type
            ? value
            : throw new InvalidOperationException($"The property '{key}' is of the type {value.GetType()}, not {type}.");
    }
}
