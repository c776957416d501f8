using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Data.Tables;

namespace TeamsAssistant.Initiatives;

/// <summary>A list in a row: as JSON text, over several properties when it is longer than one may be (64 KiB).</summary>
internal static class JsonColumn
{
    private const int LongestProperty = 30_000;

    // Nothing here is ever put into a page; readable letters also take a sixth of the space.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write<T>(TableEntity row, string name, IReadOnlyList<T> list)
    {
        if (list.Count == 0)
        {
            return;
        }

        var json = JsonSerializer.Serialize(list, Options);
        for (var (part, at) = (0, 0); at < json.Length; part++)
        {
            var length = Math.Min(LongestProperty, json.Length - at);
            if (char.IsHighSurrogate(json[at + length - 1]))
            {
                length--;
            }

            row[PropertyName(name, part)] = json.Substring(at, length);
            at += length;
        }
    }

    public static IReadOnlyList<T> Read<T>(TableEntity row, string name)
    {
        var json = "";
        for (var part = 0; row.GetString(PropertyName(name, part)) is { } text; part++)
        {
            json += text;
        }

        return json.Length == 0 ? [] : JsonSerializer.Deserialize<List<T>>(json, Options)!;
    }

    private static string PropertyName(string name, int part) => part == 0 ? name : $"{name}{part + 1}";
}
