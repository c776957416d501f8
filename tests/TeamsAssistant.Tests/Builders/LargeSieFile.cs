using System.Globalization;
using System.Text;

namespace TeamsAssistant.Tests.Builders;

/// <summary>
/// A SIE file of any size that is made while it is read: vouchers of two costs, a revenue and a balancing row, over 200 object codes and
/// twelve months, with known sums. Nothing of it is kept.
/// </summary>
internal sealed class LargeSieFile(long size) : Stream
{
    public const int Codes = 200;

    private byte[] chunk = Encoding.ASCII.GetBytes(
        "#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#RAR 0 20230101 20231231\n#DIM 20 \"Objektskod\"\n");

    private int at;
    private long voucher;
    private long made;

    /// <summary>Cost by code number and month number, öre.</summary>
    public long[,] Cost { get; } = new long[Codes, 12];

    /// <summary>Revenue by code number and month number, öre.</summary>
    public long[,] Revenue { get; } = new long[Codes, 12];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => made; set => throw new NotSupportedException(); }

    public static string Code(int number) => $"OBJ{number:D4}";

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (at == chunk.Length)
        {
            if (made >= size)
            {
                return 0;
            }

            chunk = NextVouchers();
            at = 0;
        }

        var count = Math.Min(buffer.Length, chunk.Length - at);
        chunk.AsSpan(at, count).CopyTo(buffer);
        at += count;
        made += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private byte[] NextVouchers()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 200; i++)
        {
            AddVoucher(text);
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private void AddVoucher(StringBuilder text)
    {
        var month = (int)(voucher % 12);
        var code = (int)(voucher * 7 % Codes);
        var other = (int)(voucher * 13 % Codes);
        long first = (voucher % 99_991) + 1, second = (voucher % 7_919) + 50, income = voucher % 101;
        Cost[code, month] += first;
        Cost[other, month] += second;
        Revenue[code, month] += income;
        var balance = first + second - income;
        text.Append(CultureInfo.InvariantCulture, $"#VER A {++voucher} 2023{month + 1:D2}15 \"Faktura {voucher}\" 20230116\n{{\n");
        text.Append(CultureInfo.InvariantCulture, $"#TRANS 4010 {{1 \"10\" 20 \"{Code(code)}\"}} {first / 100}.{first % 100:D2} \"\" \"Konsult\"\n");
        text.Append(CultureInfo.InvariantCulture, $"#TRANS 5010 {{20 \"{Code(other)}\"}} {second / 100}.{second % 100:D2}\n");
        text.Append(CultureInfo.InvariantCulture, $"#TRANS 3510 {{20 \"{Code(code)}\"}} -{income / 100}.{income % 100:D2}\n");
        text.Append(CultureInfo.InvariantCulture, $"#TRANS 1930 {{}} {(balance > 0 ? "-" : "")}{Math.Abs(balance) / 100}.{Math.Abs(balance) % 100:D2}\n}}\n");
    }
}
