using System.Text;

namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>
/// Tells a file's encoding by its letters, while it streams by: valid UTF-8 throughout, else the Swedish letters' bytes counted as
/// code page 437 and as Latin-1. What <c>#FORMAT</c> claims is not believed: mislabelled files are common.
/// </summary>
internal sealed class SieLetters
{
    private long pc8;
    private long latin1;
    private bool any;
    private bool notUtf8;

    /// <summary>Letters were already lost (U+FFFD) when the file was made.</summary>
    public bool Lost { get; private set; }

    public bool Marked { get; private set; }

    /// <summary>Whether the file has letters beyond ASCII, so that the encoding matters.</summary>
    public bool Matters => any || Marked;

    public SieEncoding Encoding => Marked || (any && !notUtf8) ? SieEncoding.Utf8 : latin1 > pc8 ? SieEncoding.Latin1 : SieEncoding.Pc8;

    /// <summary>The file begins with UTF-8's mark.</summary>
    public void Mark() => Marked = true;

    public void Meet(ReadOnlySpan<byte> line)
    {
        if (Ascii.IsValid(line))
        {
            return;
        }

        any = true;
        notUtf8 |= !System.Text.Unicode.Utf8.IsValid(line);
        Lost |= line.IndexOf("\uFFFD"u8) >= 0;
        foreach (var b in line)
        {
            switch (b)
            {
                case 0x86 or 0x84 or 0x94 or 0x8F or 0x8E or 0x99:
                    pc8++;
                    break;
                case 0xE5 or 0xE4 or 0xF6 or 0xC5 or 0xC4 or 0xD6:
                    latin1++;
                    break;
            }
        }
    }
}
