using System.Globalization;
using Azure.Data.Tables;
using TeamsAssistant.Committees;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Documents.Templates;

/// <summary>
/// How templates lie in their partition: a row a kind, and one a kind and committee that has its own, and the file in rows of its own, since a row holds a megabyte and a value of it
/// 64 KiB. Files are kept by their hash: two kinds may share one, and what a document was once made in stays.
/// </summary>
internal static class TemplateRows
{
    /// <summary>Committees' partitions are in capitals, so this is none of theirs.</summary>
    public const string Partition = "templates";

    public const string ActivePrefix = "active";

    private const int ValueBytes = 60_000;

    private const int ValuesInARow = 12;

    public static string Key(MatterKind kind, string? committee) =>
        committee is null ? TableKey.Of(ActivePrefix, kind.ToString()) : TableKey.Of(ActivePrefix, kind.ToString(), committee);

    /// <summary>The range of the kind's rows: the common one and the committees'.</summary>
    public static (string From, string Before) RangeOf(MatterKind kind) => (Key(kind, null), $"{Key(kind, null)}}}");

    public static string FilePrefix(string sha256) => TableKey.Of("file", sha256);

    public static TableEntity Write(ActiveTemplate template) => new("", Key(template.Kind, template.Committee))
    {
        ["Kind"] = template.Kind.ToString(),
        ["Committee"] = template.Committee,
        ["Name"] = template.Name,
        ["Sha256"] = template.Sha256,
        ["By"] = template.By,
        ["At"] = template.At,
        ["LibraryHash"] = template.LibraryHash,
    };

    public static ActiveTemplate Read(TableEntity row) =>
        new(
            Enum.Parse<MatterKind>(row.GetString("Kind")),
            row.GetString("Committee"),
            row.GetString("Name"),
            row.GetString("Sha256"),
            row.GetString("By"),
            row.GetDateTimeOffset("At")!.Value)
        {
            LibraryHash = row.GetString("LibraryHash"),
        };

    public static IEnumerable<TableEntity> Write(string sha256, ReadOnlyMemory<byte> file) => file.ToArray()
        .Chunk(ValueBytes).Chunk(ValuesInARow).Select((values, i) =>
        {
            var row = new TableEntity("", TableKey.Of("file", sha256, i.ToString("D2", CultureInfo.InvariantCulture)));
            for (var value = 0; value < values.Length; value++)
            {
                row[Value(value)] = values[value];
            }

            return row;
        });

    /// <summary>The file that the rows hold together, in the order of their keys.</summary>
    public static byte[] Read(IEnumerable<TableEntity> rows) =>
        [.. rows.SelectMany(row => Enumerable.Range(0, ValuesInARow).Select(value => row.GetBinary(Value(value))).TakeWhile(value => value is not null).SelectMany(value => value!))];

    private static string Value(int number) => string.Create(CultureInfo.InvariantCulture, $"File{number:D2}");
}
