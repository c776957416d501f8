namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>
/// <c>#KSUMMA</c> (10.3–10.14): CRC-32 over labels and fields in code page 437, without separators, enclosing quotation marks and braces.
/// Files that are not in 437 exist, and programs differ in whether they count the backslash of <c>\"</c>: the sum is right if it is
/// right in one of these readings.
/// </summary>
internal sealed class SieChecksum
{
    private const int Readings = 6;

    private static readonly uint[] Table = MakeTable();

    private readonly uint[] sums = new uint[Readings];

    /// <summary>The line of the opening record, or null.</summary>
    public long? OpenedAt { get; private set; }

    public void Open(long line)
    {
        OpenedAt = line;
        Array.Fill(sums, uint.MaxValue);
    }

    /// <summary>Ends the sum; whether it is the one that the file states, as a signed or unsigned number.</summary>
    public bool Close(ReadOnlySpan<byte> stated)
    {
        OpenedAt = null;
        return SieNumbers.Signed(stated) is >= int.MinValue and <= uint.MaxValue and var number
            && Array.Exists(sums, sum => ~sum == unchecked((uint)number));
    }

    public void Add(ReadOnlySpan<byte> line)
    {
        var fields = new SieFields(line);
        SieToken token;
        while ((token = fields.Next()) is not SieToken.End and not SieToken.Broken)
        {
            if (token == SieToken.Field)
            {
                AddField(fields.Value);
            }
        }
    }

    private void AddField(ReadOnlySpan<byte> field)
    {
        var fromUtf8 = SieEncodings.Recode(field, SieEncoding.Utf8);
        var fromLatin1 = SieEncodings.Recode(field, SieEncoding.Latin1);
        for (var i = 0; i < Readings; i++)
        {
            var bytes = (i / 2) switch { 0 => field, 1 => fromUtf8, _ => fromLatin1 };
            sums[i] = Next(sums[i], bytes, withBackslash: i % 2 == 0);
        }
    }

    private static uint Next(uint sum, ReadOnlySpan<byte> bytes, bool withBackslash)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (withBackslash || bytes[i] != (byte)'\\' || i + 1 == bytes.Length || bytes[i + 1] != (byte)'"')
            {
                sum = (sum >> 8) ^ Table[(byte)(sum ^ bytes[i])];
            }
        }

        return sum;
    }

    private static uint[] MakeTable()
    {
        const uint Polynomial = 0xEDB88320;
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var sum = i;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ Polynomial;
            }

            table[i] = sum;
        }

        return table;
    }
}
