using System.Text;

namespace TeamsAssistant.Imports.Register.Files;

/// <summary>Tells a text file's encoding by its content: a mark, else UTF-8 when every byte fits, else Windows-1252.</summary>
internal static class CsvEncoding
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <exception cref="UnreadableFileException">A null byte without a mark: UTF-16 that does not say so, or no text at all.</exception>
    public static Encoding Of(string file, Func<Stream> open)
    {
        using var stream = open();
        var buffer = new byte[81_920];
        var read = stream.ReadAtLeast(buffer, 3, throwOnEndOfStream: false);
        if (buffer is [0xFF, 0xFE, ..] && read >= 2)
        {
            return Encoding.Unicode;
        }

        if (buffer is [0xFE, 0xFF, ..] && read >= 2)
        {
            return Encoding.BigEndianUnicode;
        }

        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var characters = new char[buffer.Length + 1];
        var utf8 = true;
        for (; read > 0; read = stream.Read(buffer))
        {
            if (buffer.AsSpan(0, read).Contains((byte)0))
            {
                throw new UnreadableFileException(new RegisterFault(file, null, null, null, "file.encoding"));
            }

            utf8 = utf8 && Fits(decoder, buffer.AsSpan(0, read), characters, flush: false);
        }

        return utf8 && Fits(decoder, [], characters, flush: true) ? Encoding.UTF8 : Windows;
    }

    private static bool Fits(Decoder decoder, ReadOnlySpan<byte> bytes, Span<char> characters, bool flush)
    {
        try
        {
            decoder.GetChars(bytes, characters, flush);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
