using System.Buffers.Binary;
using System.IO.Compression;

namespace TeamsAssistant.Tests.Documents.Word;

/// <summary>A coat of arms for a municipality that does not exist: a green shield with a white bar, as PNG.</summary>
internal static class TinyPicture
{
    private const int Size = 96;

    public static byte[] Png()
    {
        var rows = new MemoryStream();
        for (var y = 0; y < Size; y++)
        {
            rows.WriteByte(0);
            for (var x = 0; x < Size; x++)
            {
                rows.Write(Colour(x - (Size / 2), y));
            }
        }

        var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(rows.ToArray());

        byte[] head = [0, 0, 0, Size, 0, 0, 0, Size, 8, 2, 0, 0, 0];
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, head), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Colour(int x, int y) =>
        Math.Abs(x) > Math.Min(40, (Size - y) * 0.9) ? [255, 255, 255] : y is > 34 and < 46 ? [255, 255, 255] : [27, 94, 60];

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] content)
    {
        byte[] named = [.. type, .. content];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Sum(named));
        return [.. length, .. named, .. sum];
    }

    private static uint Sum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ (0xEDB88320 & (0 - (sum & 1)));
            }
        }

        return ~sum;
    }
}
