using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Reads entities from the service's JSON, as dictionaries or into the members of a class.</summary>
internal static class EntityReader
{
    public static T ReadOne<T>(BinaryData body)
        where T : class, ITableEntity
    {
        if (typeof(T) == typeof(TableEntity))
            return (T)(object)DictionaryReader.ReadOne(body.ToMemory().Span);

        using var document = JsonDocument.Parse(body);
        return Read<T>(document.RootElement);
    }

    public static IReadOnlyList<T> ReadList<T>(BinaryData body)
        where T : class, ITableEntity
    {
        if (typeof(T) == typeof(TableEntity))
            return (IReadOnlyList<T>)(object)DictionaryReader.ReadList(body.ToMemory().Span);

        using var document = JsonDocument.Parse(body);
        return [.. document.RootElement.GetProperty("value").EnumerateArray().Select(Read<T>)];
    }

    private static T Read<T>(JsonElement json)
        where T : class, ITableEntity
    {
        var entity = Activator.CreateInstance<T>();
        ReadSystem(json, entity);
        foreach (var member in EntityShape.Of(typeof(T)).Members)
        {
            if (json.TryGetProperty(member.Name, out var value) && Typed(value, member.Type) is { } read)
                member.Set(entity, read);
        }

        return entity;
    }

    private static void ReadSystem(JsonElement json, ITableEntity entity)
    {
        if (json.TryGetProperty(PropertyNames.PartitionKey, out var partition))
            entity.PartitionKey = partition.GetString();
        if (json.TryGetProperty(PropertyNames.RowKey, out var row))
            entity.RowKey = row.GetString();
        if (json.TryGetProperty(PropertyNames.Timestamp, out var written) && written.ValueKind == JsonValueKind.String)
            entity.Timestamp = Instant(written);
        if (json.TryGetProperty(PropertyNames.ETagOnWire, out var tag))
            entity.ETag = new ETag(tag.GetString());
    }

    /// <summary>A value that JSON gives as text, as its type has it.</summary>
    public static object Parse(string text, string type) => type switch
    {
        EdmType.Int64 => long.Parse(text, CultureInfo.InvariantCulture),
        EdmType.DateTime => Instant(text),
        EdmType.Guid => Guid.Parse(text),
        EdmType.Binary => Convert.FromBase64String(text),
        EdmType.Double => double.Parse(text, CultureInfo.InvariantCulture),
        _ => text,
    };

    // Float, decimal and TimeSpan are written but not read back, as in the package: null leaves the member as it is.
    private static object Typed(JsonElement value, Type type)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        if (type == typeof(string))
            return value.GetString();
        if (type == typeof(bool))
            return value.GetBoolean();
        if (type == typeof(int))
            return value.GetInt32();
        if (type == typeof(long))
            return Long(value);
        if (type == typeof(ulong))
            return ulong.Parse(value.GetString(), CultureInfo.InvariantCulture);
        if (type == typeof(double))
            return Double(value);
        if (type == typeof(Guid))
            return value.GetGuid();
        if (type == typeof(DateTimeOffset))
            return Instant(value);
        if (type == typeof(DateTime))
            return Instant(value).UtcDateTime;
        if (type == typeof(byte[]))
            return value.GetBytesFromBase64();
        if (type == typeof(BinaryData))
            return BinaryData.FromBytes(value.GetBytesFromBase64());
        return type.IsEnum ? Enum.Parse(type, value.GetString()) : null;
    }

    private static long Long(JsonElement value) => long.Parse(value.GetString(), CultureInfo.InvariantCulture);

    private static double Double(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? double.Parse(value.GetString(), CultureInfo.InvariantCulture) : value.GetDouble();

    private static DateTimeOffset Instant(JsonElement value) => Instant(value.GetString());

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
