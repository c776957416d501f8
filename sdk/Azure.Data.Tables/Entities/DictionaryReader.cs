using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>
/// Reads entities from the service's JSON as dictionaries, in one pass: a listing has hundreds of rows with a dozen properties each, and
/// what a row costs is what a listing costs.
/// </summary>
internal static class DictionaryReader
{
    private const int UsualProperties = 16;

    /// <summary>The one entity of the answer.</summary>
    public static TableEntity ReadOne(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return ReadEntity(ref reader, new NameTable());
    }

    /// <summary>The entities in the answer's <c>value</c>.</summary>
    public static List<TableEntity> ReadList(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var names = new NameTable();
        var entities = new List<TableEntity>();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var listing = reader.ValueTextEquals("value");
            reader.Read();
            if (!listing)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                entities.Add(ReadEntity(ref reader, names));
        }

        return entities;
    }

    private static TableEntity ReadEntity(ref Utf8JsonReader reader, NameTable names)
    {
        var values = new Dictionary<string, object>(UsualProperties);
        string annotated = null;
        string type = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = names.Of(ref reader);
            reader.Read();
            if (name.EndsWith(PropertyNames.TypeSuffix, StringComparison.Ordinal))
            {
                (annotated, type) = (name, reader.GetString());
                Retype(values, name, type);
            }
            else if (name == PropertyNames.Metadata)
            {
                reader.Skip();
            }
            else
            {
                values[name] = Value(ref reader, TypeOf(name, annotated, type));
            }
        }

        return TableEntity.Owning(values);
    }

    // The service names a type just before its value; it does not name its own Timestamp's.
    private static string TypeOf(string name, string annotated, string type) =>
        annotated != null && annotated.Length == name.Length + PropertyNames.TypeSuffix.Length && annotated.StartsWith(name, StringComparison.Ordinal) ? type
        : name == PropertyNames.Timestamp ? EdmType.DateTime
        : null;

    // A type that comes after its value.
    private static void Retype(Dictionary<string, object> values, string annotation, string type)
    {
        var name = annotation[..^PropertyNames.TypeSuffix.Length];
        values.TryGetValue(name, out var value);
        if (value is string text)
            values[name] = EntityReader.Parse(text, type);
        else if (value is int whole && type == EdmType.Double)
            values[name] = (double)whole;
    }

    private static object Value(ref Utf8JsonReader reader, string type) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when type != EdmType.Double && reader.TryGetInt32(out var whole) => whole,
        JsonTokenType.Number => reader.GetDouble(),
        JsonTokenType.String when type == EdmType.DateTime && reader.TryGetDateTimeOffset(out var instant) => instant.ToUniversalTime(),
        JsonTokenType.String => EntityReader.Parse(reader.GetString(), type),
        _ => throw new NotSupportedException($"A property cannot be of the JSON kind {reader.TokenType}."),
    };
}
