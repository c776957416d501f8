using System.Buffers.Binary;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>
/// The hash that SharePoint gives of a file: each byte is XORed into 160 bits, 11 bits further than the one before and round again, and
/// the length into the last 64.
/// </summary>
internal static class QuickXorHash
{
    private const int Bits = 160;
    private const int Step = 11;

    public static async Task<string> OfAsync(Stream content, CancellationToken cancellation)
    {
        var hash = new byte[Bits / 8];
        var buffer = new byte[81920];
        var at = 0;
        long length = 0;
        for (int read; (read = await content.ReadAsync(buffer, cancellation)) > 0; length += read)
        {
            for (var i = 0; i < read; i++)
            {
                var shifted = buffer[i] << (at % 8);
                hash[at / 8] ^= (byte)shifted;
                hash[(at / 8 + 1) % hash.Length] ^= (byte)(shifted >> 8);
                at = (at + Step) % Bits;
            }
        }

        var end = hash.AsSpan(hash.Length - sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(end, BinaryPrimitives.ReadInt64LittleEndian(end) ^ length);
        return Convert.ToBase64String(hash);
    }
}
