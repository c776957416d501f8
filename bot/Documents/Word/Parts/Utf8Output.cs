using System.Buffers;
using System.Text.Unicode;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>Characters as UTF-8 through one buffer, escaped where XML asks for it. No character goes out that XML does not allow.</summary>
/// <param name="target">Where they go; left open.</param>
internal sealed class Utf8Output(Stream target) : IDisposable
{
    private const int Size = 1 << 16;

    private const string Controls = "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<char> InText = SearchValues.Create("&<>\r" + Controls);

    private static readonly SearchValues<char> InValue = SearchValues.Create("&<>\"\t\n\r" + Controls);

    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int used;

    /// <summary>Text, or with quotation marks, tabs and line feeds escaped too a value.</summary>
    public void Escaped(ReadOnlySpan<char> text, bool inValue)
    {
        if (text.ContainsAny('\uFFFE', '\uFFFF'))
        {
            throw new InvalidOperationException("XML has no place for what is no character.");
        }

        var marks = inValue ? InValue : InText;
        while (!text.IsEmpty)
        {
            var mark = text.IndexOfAny(marks);
            Encoded(mark < 0 ? text : text[..mark]);
            if (mark < 0)
            {
                return;
            }

            Put(text[mark] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\t' => "&#x9;"u8,
                '\n' => "&#xA;"u8,
                '\r' => "&#xD;"u8,
                _ => throw new InvalidOperationException("XML has no place for a control character."),
            });
            text = text[(mark + 1)..];
        }
    }

    /// <summary>A name with its prefix, if any.</summary>
    public void Name(string? prefix, string name)
    {
        if (!string.IsNullOrEmpty(prefix))
        {
            Name(prefix);
            Put((byte)':');
        }

        Name(name);
    }

    /// <summary>Names are short, and all of ours are ASCII.</summary>
    private void Name(string name)
    {
        if (buffer.Length - used < name.Length)
        {
            Flush();
        }

        var start = used;
        foreach (var letter in name)
        {
            if (letter > 127 || used == buffer.Length)
            {
                used = start;
                Encoded(name);
                return;
            }

            buffer[used++] = (byte)letter;
        }
    }

    /// <summary>Characters as they are.</summary>
    public void Encoded(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Utf8.FromUtf16(text, buffer.AsSpan(used), out var read, out var written, replaceInvalidSequences: false) == OperationStatus.InvalidData)
            {
                throw new InvalidOperationException("XML has no place for half a character.");
            }

            used += written;
            text = text[read..];
            if (!text.IsEmpty)
            {
                Flush();
            }
        }
    }

    public void Put(byte letter)
    {
        if (used == buffer.Length)
        {
            Flush();
        }

        buffer[used++] = letter;
    }

    public void Put(ReadOnlySpan<byte> letters)
    {
        if (buffer.Length - used < letters.Length)
        {
            Flush();
        }

        letters.CopyTo(buffer.AsSpan(used));
        used += letters.Length;
    }

    /// <summary>Hands on what is in the buffer.</summary>
    public void Flush()
    {
        target.Write(buffer, 0, used);
        used = 0;
    }

    /// <summary>The same, and gives the buffer back.</summary>
    public void Dispose()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
