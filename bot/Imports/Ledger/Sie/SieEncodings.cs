using System.Text;

namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>Decodes what was kept one char a byte. Code page 437's upper half stands here, since .NET has it only in an extra package.</summary>
internal static class SieEncodings
{
    private const string Pc8 =
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

    public static string Decode(string raw, SieEncoding encoding) => encoding switch
    {
        SieEncoding.Utf8 => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(raw)),
        SieEncoding.Latin1 => raw,
        _ => string.Create(raw.Length, raw, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                to[i] = from[i] < 0x80 ? from[i] : Pc8[from[i] - 0x80];
            }
        }),
    };

    /// <summary>The bytes that the field would have in code page 437, were it written in the encoding; ASCII as it is.</summary>
    public static ReadOnlySpan<byte> Recode(ReadOnlySpan<byte> field, SieEncoding from)
    {
        if (Ascii.IsValid(field))
        {
            return field;
        }

        var text = from == SieEncoding.Utf8 ? Encoding.UTF8.GetString(field) : Encoding.Latin1.GetString(field);
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var index = text[i] < 0x80 ? -1 : Pc8.IndexOf(text[i], StringComparison.Ordinal);
            bytes[i] = text[i] < 0x80 ? (byte)text[i] : (byte)(index < 0 ? '?' : index + 0x80);
        }

        return bytes;
    }
}
