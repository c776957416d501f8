namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>The object list of one row, <c>{1 "456" 7 "47"}</c>: positions in the line, kept until the next row is read.</summary>
internal sealed class SieObjects
{
    private const int Most = 32;
    private const int SmallToCapital = 'a' - 'A';
    public const int LongestCode = 128;

    private readonly (int Dimension, int Start, int Length, bool Escaped)[] pairs = new (int, int, int, bool)[Most];

    public int Count { get; private set; }

    public int DimensionAt(int index) => pairs[index].Dimension;

    /// <summary>Reads the list; false when it is not one: odd, a dimension that is no number or stands twice, no braces.</summary>
    public bool Read(ref SieFields fields)
    {
        Count = 0;
        if (fields.Next() != SieToken.Open)
        {
            return false;
        }

        while (true)
        {
            var token = fields.Next();
            if (token == SieToken.Close)
            {
                return true;
            }

            if (token != SieToken.Field || Count == Most || SieNumbers.Dimension(fields.Value) is not { } dimension
                || IndexOf(dimension) >= 0 || !fields.TryField() || fields.Length > LongestCode)
            {
                return false;
            }

            pairs[Count++] = (dimension, fields.Start, fields.Length, fields.Escaped);
        }
    }

    public int IndexOf(int dimension)
    {
        for (var i = 0; i < Count; i++)
        {
            if (pairs[i].Dimension == dimension)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// Appends the code, trimmed, its ASCII letters upper case, one char a byte: what letters the other bytes are is told only by the
    /// whole file. Returns the characters written.
    /// </summary>
    public int WriteCode(int index, ReadOnlySpan<byte> line, Span<char> to)
    {
        var (_, start, length, escaped) = pairs[index];
        var code = line.Slice(start, length).Trim((byte)' ');
        var written = 0;
        for (var i = 0; i < code.Length; i++)
        {
            if (escaped && code[i] == (byte)'\\' && i + 1 < code.Length && code[i + 1] == (byte)'"')
            {
                continue;
            }

            to[written++] = (char)(code[i] is >= (byte)'a' and <= (byte)'z' ? code[i] - SmallToCapital : code[i]);
        }

        return written;
    }
}
