using System.Text.Json;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Requests;

/// <summary>Tables as JSON.</summary>
internal static class TableJson
{
    private const string TableName = "TableName";

    public static ReadOnlyMemory<byte> NameOnly(string name) =>
        JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { [TableName] = name });

    public static IReadOnlyList<TableItem> ReadList(Stream body)
    {
        using var document = JsonDocument.Parse(body);
        return [.. document.RootElement.GetProperty("value").EnumerateArray().Select(table => new TableItem(table.GetProperty(TableName).GetString()))];
    }
}
