using System.Globalization;
using System.Text.Json;

namespace Microsoft.Kiota.Abstractions;

internal static class ModelJson
{
    public static T Read<T>(JsonElement json)
        where T : class, IModel, new()
    {
        var model = new T();
        foreach (var member in json.EnumerateObject())
            model.Read(member.Name, member.Value);
        return model;
    }

    public static T? Facet<T>(JsonElement json)
        where T : class, IModel, new()
        => json.ValueKind == JsonValueKind.Object ? Read<T>(json) : null;

    public static List<T>? List<T>(JsonElement json)
        where T : class, IModel, new()
        => json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray().Select(Read<T>)] : null;

    /// <summary>A member that a model does not know, as the real reader gives it: text that looks like a time or a GUID is no text.</summary>
    public static object? Untyped(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetDecimal(out var number) ? number : json.GetDouble(),
        JsonValueKind.String when json.TryGetGuid(out var id) => id,
        JsonValueKind.String when json.TryGetDateTime(out var time) => time,
        JsonValueKind.String => json.GetString(),
        _ => null,
    };

    public static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    public static void WriteAll(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object>> additional)
    {
        foreach (var (name, value) in additional)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            default:
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"error serialization additional data value with unknown type {value.GetType()}"));
        }
    }
}
