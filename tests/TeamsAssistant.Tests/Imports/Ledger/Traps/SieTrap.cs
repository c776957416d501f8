using System.Globalization;
using System.Text;

namespace TeamsAssistant.Tests.Imports.Ledger.Traps;

/// <summary>
/// A SIE file that could be read wrongly, and what it says by hand. A trap is one entry of <see cref="SieTraps"/>: its lines after the
/// head, where <c>v 20230115 4010 {20 A} 5; 5010 {} 2</c> stands for a whole voucher that 1930 balances.
/// </summary>
/// <param name="Name">What could go wrong.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Says">Öre by code and month: <c>A 2023-01 500</c>, revenue after a stroke: <c>A 2023-01 0/400</c>; refused: <c>! code</c>.</param>
public sealed record SieTrap(string Name, string Lines, string Says)
{
    private const string Usual = """
        #FLAGGA 0
        #FORMAT PC8
        #SIETYP 4
        #RAR 0 20230101 20231231
        #DIM 1 "Ansvar"
        #DIM 20 "Objekt"
        """;

    /// <summary>The lines before.</summary>
    public string Head { get; init; } = Usual;

    /// <summary>utf-8, utf-8 with its mark, latin-1; else code page 437.</summary>
    public string Letters { get; init; } = "437";

    public string LineEnd { get; init; } = "\n";

    /// <summary>Codes of warnings that must be told, by blanks.</summary>
    public string Warns { get; init; } = "";

    /// <summary>Bytes cut off at the end.</summary>
    public int Cut { get; init; }

    public override string ToString() => Name;

    public byte[] ToBytes()
    {
        var text = string.Join(LineEnd, $"{Head}\n{Lines}".ReplaceLineEndings("\n").Split('\n').SelectMany(Expand)) + LineEnd;
        byte[] bytes = Letters switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8 with its mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "latin-1" => Encoding.Latin1.GetBytes(text),
            _ => [.. text.Select(letter => letter < 0x80 ? (byte)letter : OfPc8(letter))],
        };
        return bytes[..^Cut];
    }

    private static byte OfPc8(char letter) => letter switch
    {
        'å' => 0x86,
        'ä' => 0x84,
        'ö' => 0x94,
        'Å' => 0x8F,
        'Ä' => 0x8E,
        'Ö' => 0x99,
        _ => throw new ArgumentOutOfRangeException(nameof(letter)),
    };

    private static IEnumerable<string> Expand(string line)
    {
        if (!line.StartsWith("v ", StringComparison.Ordinal))
        {
            return [line];
        }

        var rows = line[11..].Split(';', StringSplitOptions.TrimEntries);
        var sum = rows.Sum(row => decimal.Parse(
            row[(row.IndexOf('}', StringComparison.Ordinal) + 1)..].Trim().Split(' ')[0], CultureInfo.InvariantCulture));
        return
        [
            $"#VER \"\" \"\" {line[2..10]}", "{", .. rows.Select(row => "#TRANS " + row),
            $"#TRANS 1930 {{}} {(-sum).ToString(CultureInfo.InvariantCulture)}", "}",
        ];
    }
}
