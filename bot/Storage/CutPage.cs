using System.Buffers;
using System.Text.Json;

namespace TeamsAssistant.Storage;

/// <summary>A page of a listing with the known rows cut out: <c>{…,"value":[{row},{row},…]}</c>.</summary>
/// <param name="Left">The answer with only the rows that are not known.</param>
/// <param name="Rows">All rows of the page in their order: a known one, or the text of one that is left.</param>
/// <param name="Fresh">How many are left.</param>
/// <param name="Place">Place among the known rows after the page.</param>
internal sealed record CutPage(ReadOnlyMemory<byte> Left, IReadOnlyList<(ListedRow? Known, byte[]? Json)> Rows, int Fresh, int Place)
{
    private const int UsualLength = 16 * 1024;

    /// <summary>Cuts the page.</summary>
    /// <param name="answer">The whole answer.</param>
    /// <param name="known">Rows of the last reading, in their order.</param>
    /// <param name="place">Where among them the page begins.</param>
    /// <exception cref="JsonException">It is no listing.</exception>
    public static CutPage Of(ReadOnlySpan<byte> answer, IReadOnlyList<ListedRow> known, int place)
    {
        var at = FirstRow(answer);
        var left = new ArrayBufferWriter<byte>(UsualLength);
        left.Write(answer[..at]);
        var rows = new List<(ListedRow?, byte[]?)>(known.Count - place + 8);
        var fresh = 0;
        while (true)
        {
            at += Between(answer[at..]);
            var rest = answer[at..];
            if (rest.IsEmpty)
            {
                throw new JsonException("The listing has no end.");
            }

            if (rest[0] == ']')
            {
                left.Write(rest);
                return new CutPage(left.WrittenMemory, rows, fresh, place);
            }

            // An object ends where it ends: what begins with the whole of the same text is the same row.
            if (place < known.Count && rest.StartsWith(known[place].Json))
            {
                at += known[place].Json.Length;
                rows.Add((known[place], null));
                place++;
                continue;
            }

            // Rows come in key order: known ones before this one are gone.
            var (length, key) = Row(rest);
            var gone = place;
            while (place < known.Count && string.CompareOrdinal(known[place].Row.RowKey, key) < 0)
            {
                place++;
            }

            if (place > gone)
            {
                continue;
            }

            if (fresh++ > 0)
            {
                left.Write(","u8);
            }

            left.Write(rest[..length]);
            rows.Add((null, rest[..length].ToArray()));
            at += length;
            place += place < known.Count && known[place].Row.RowKey == key ? 1 : 0;
        }
    }

    private static int FirstRow(ReadOnlySpan<byte> answer)
    {
        var reader = new Utf8JsonReader(answer);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var listing = reader.ValueTextEquals("value");
            reader.Read();
            if (listing && reader.TokenType == JsonTokenType.StartArray)
            {
                return (int)reader.BytesConsumed;
            }

            reader.Skip();
        }

        throw new JsonException("The answer has no rows.");
    }

    private static int Between(ReadOnlySpan<byte> rest) =>
        rest.IndexOfAnyExcept(", \t\r\n"u8) is >= 0 and var next ? next : rest.Length;

    private static (int Length, string? Key) Row(ReadOnlySpan<byte> rest)
    {
        var reader = new Utf8JsonReader(rest);
        string? key = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var named = reader.ValueTextEquals("RowKey");
            reader.Read();
            key = named && reader.TokenType == JsonTokenType.String ? reader.GetString() : key;
            reader.Skip();
        }

        return ((int)reader.BytesConsumed, key);
    }
}
