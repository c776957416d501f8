using System.Globalization;
using System.Text;

namespace TeamsAssistant.Tests.Builders;

/// <summary>A small SIE 4 file by sentence. Starts as a valid 4E of 2023 with dimension 20 Objektskod; take lines out or put in wrong ones.</summary>
internal sealed class SieFile
{
    private readonly List<string> lines = [];
    private int number;

    private SieFile(IEnumerable<string> head) => lines.AddRange(head);

    public static SieFile Of2023() => new(
    [
        "#FLAGGA 0",
        "#PROGRAM \"Ekonomi\" 1.0",
        "#FORMAT PC8",
        "#GEN 20230910",
        "#SIETYP 4",
        "#FNAMN \"Exempelkommun\"",
        "#RAR 0 20230101 20231231",
        "#KONTO 4010 \"Tjänster\"",
        "#DIM 1 \"Ansvar\"",
        "#DIM 20 \"Objektskod\"",
    ]);

    public static SieFile Empty() => new([]);

    /// <summary>The number of the line that was added last, from 1.</summary>
    public long LastLine => lines.Count;

    public SieFile Without(string label)
    {
        lines.RemoveAll(line => line.StartsWith(label, StringComparison.Ordinal));
        return this;
    }

    public SieFile Line(string line)
    {
        lines.Add(line);
        return this;
    }

    /// <summary>A balanced voucher: each row as <c>account {objects} amount</c>, and one on 1930 that balances them.</summary>
    public SieFile Voucher(string date, params string[] rows)
    {
        lines.Add($"#VER A {++number} {date} \"text\"");
        lines.Add("{");
        var sum = 0m;
        foreach (var row in rows)
        {
            lines.Add("#TRANS " + row);
            sum += decimal.Parse(row[(row.IndexOf('}', StringComparison.Ordinal) + 1)..].Trim().Split(' ')[0], CultureInfo.InvariantCulture);
        }

        lines.Add($"#TRANS 1930 {{}} {(-sum).ToString(CultureInfo.InvariantCulture)}");
        lines.Add("}");
        return this;
    }

    /// <summary>A voucher whose lines are given as they are.</summary>
    public SieFile RawVoucher(string head, params string[] rows)
    {
        lines.AddRange([head, "{", .. rows, "}"]);
        return this;
    }

    public Stream Open(Encoding? encoding = null, string newLine = "\n") =>
        new MemoryStream((encoding ?? Encoding.ASCII).GetBytes(string.Join(newLine, lines) + newLine));
}
