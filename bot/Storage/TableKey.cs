using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TeamsAssistant.Storage;

/// <summary>
/// Row and partition keys: parts joined by <c>|</c>, each escaped so that any text is a permitted key (no <c>/ \ # ?</c>, no control
/// characters, at most 1 KiB) and two different texts never give the same one.
/// </summary>
public static class TableKey
{
    private const int LongestPart = 160;

    /// <summary>Joins escaped parts: <c>Of("initiative", "TU/1", "state")</c> is <c>initiative|TU~002F1|state</c>.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var key = new StringBuilder();
        foreach (var part in parts)
        {
            if (key.Length > 0)
            {
                key.Append('|');
            }

            key.Append(Escape(part));
        }

        return key.ToString();
    }

    /// <summary>One part. Ordinary letters, digits, space and most signs stay readable; the rest becomes <c>~</c> and four hex digits.</summary>
    public static string Escape(string part)
    {
        var escaped = new StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            if (char.IsSurrogatePair(part, i))
            {
                escaped.Append(part[i]).Append(part[++i]);
            }
            else if (IsPlain(part[i]))
            {
                escaped.Append(part[i]);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"~{(int)part[i]:X4}");
            }
        }

        // A cut key keeps its readable beginning; the hash of the whole text keeps it apart from others that begin alike.
        return escaped.Length <= LongestPart
            ? escaped.ToString()
            : $"{Beginning(escaped)}~~{Convert.ToHexStringLower(SHA256.HashData(Units(part)))}";
    }

    /// <summary>Ticks counted down, 19 digits, so that the newest row of a range comes first.</summary>
    public static string NewestFirst(DateTimeOffset at) =>
        (DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);

    // Unit by unit: an encoding would make the same of two halves of surrogate pairs.
    private static byte[] Units(string text)
    {
        var bytes = new byte[text.Length * sizeof(char)];
        for (var i = 0; i < text.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(i * sizeof(char)), text[i]);
        }

        return bytes;
    }

    private static string Beginning(StringBuilder escaped)
    {
        var length = char.IsHighSurrogate(escaped[LongestPart - 71]) ? LongestPart - 71 : LongestPart - 70;
        return escaped.ToString(0, length);
    }

    // '%' and '+' are permitted but have a history of trouble behind proxies; '|' and '~' are ours.
    private static bool IsPlain(char letter) =>
        letter is not ('/' or '\\' or '#' or '?' or '%' or '+' or '|' or '~' or '\'')
        && !char.IsControl(letter) && !char.IsSurrogate(letter) && letter < '\uFFFE';
}
