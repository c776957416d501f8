using System.Text.Json;
using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Library.Publications;

/// <summary>How publications lie in their partition: what is open is one short range, what is ended one row a key.</summary>
internal static class PublicationRows
{
    public const string Partition = "publications";
    public const string Open = "open";
    public const string Ended = "ended";

    public static string Key(string range, string key) => TableKey.Of(range, key);

    public static TableEntity Write(string range, Publication publication) =>
        new("", Key(range, publication.Key)) { ["Publication"] = JsonSerializer.Serialize(publication) };

    public static Publication Read(TableEntity row) => JsonSerializer.Deserialize<Publication>(row.GetString("Publication"))!;
}
