using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace Azure.Data.Tables.Entities;

/// <summary>Writes an entity as the service takes it: its own properties and keys, each with its type where JSON has none.</summary>
internal static class EntityWriter
{
    public static ReadOnlyMemory<byte> Write(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (entity is TableEntity dictionary)
                WriteDictionary(json, dictionary);
            else
                WriteMembers(json, entity);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteDictionary(Utf8JsonWriter json, TableEntity entity)
    {
        foreach (var (name, value) in entity)
        {
            if (name is PropertyNames.ETagOnWire or PropertyNames.Timestamp)
                continue;
            if (value is Enum or TimeSpan)
                throw Unsupported(name, value.GetType());
            WriteProperty(json, name, value);
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, ITableEntity entity)
    {
        json.WriteString(PropertyNames.PartitionKey, entity.PartitionKey);
        json.WriteString(PropertyNames.RowKey, entity.RowKey);
        foreach (var member in EntityShape.Of(entity.GetType()).Members)
            WriteProperty(json, member.Name, member.Read(entity));
    }

    private static void WriteProperty(Utf8JsonWriter json, string name, object value)
    {
        json.WritePropertyName(name);
        WriteValue(json, name, value);
        if (EdmTypeOf(value) is { } type)
            json.WriteString(name + PropertyNames.TypeSuffix, type);
    }

    private static string EdmTypeOf(object value) => value switch
    {
        long or ulong => EdmType.Int64,
        double => EdmType.Double,
        Guid => EdmType.Guid,
        DateTime or DateTimeOffset => EdmType.DateTime,
        byte[] or BinaryData => EdmType.Binary,
        _ => null,
    };

    private static void WriteValue(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case ulong number: json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case double.NaN: json.WriteStringValue("NaN"); break;
            case double number: json.WriteNumberValue(number); break;
            case float number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case Guid id: json.WriteStringValue(id); break;
            case DateTimeOffset instant: json.WriteStringValue(Instant(instant.UtcDateTime)); break;
            case DateTime { Kind: DateTimeKind.Utc } instant: json.WriteStringValue(Instant(instant)); break;
            case DateTime: throw new NotSupportedException($"The DateTime '{name}' is not in UTC: only an instant can be stored.");
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            case BinaryData data: json.WriteBase64StringValue(data.ToMemory().Span); break;
            case Enum member: json.WriteStringValue(member.ToString()); break;
            case TimeSpan span: json.WriteStringValue(XmlConvert.ToString(span)); break;
            default: throw Unsupported(name, value.GetType());
        }
    }

    private static string Instant(DateTime utc) => utc.ToString("O", CultureInfo.InvariantCulture);

    private static NotSupportedException Unsupported(string name, Type type) =>
        new($"The property '{name}' has the type {type}, which a table cannot store.");
}
