using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Property names of one answer: its rows have the same few, so each becomes a string once.</summary>
internal sealed class NameTable
{
    private const int Buckets = 64;

    private readonly List<(byte[] Utf8, string Name)>[] _buckets = new List<(byte[], string)>[Buckets];

    /// <summary>The name that the reader stands at.</summary>
    public string Of(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
            return reader.GetString();

        var utf8 = reader.ValueSpan;
        var bucket = _buckets[Hash(utf8)] ??= [];
        foreach (var (known, name) in bucket)
        {
            if (utf8.SequenceEqual(known))
                return name;
        }

        var read = reader.GetString();
        bucket.Add((utf8.ToArray(), read));
        return read;
    }

    private static int Hash(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty ? 0 : ((utf8[0] * 31) + (utf8[^1] * 7) + utf8.Length) % Buckets;
}
