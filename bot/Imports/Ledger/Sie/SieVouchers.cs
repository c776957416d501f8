using System.Buffers;
using System.Buffers.Binary;

namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>The vouchers, one at a time: each must balance, each row lies in the year, and only <c>#TRANS</c> counts.</summary>
internal sealed class SieVouchers(SieRow row, SieYear year, SieSums sums, SieFaults faults, SieWarnings warnings)
{
    private readonly VoucherNumbers numbers = new();
    private readonly ArrayBufferWriter<byte> added = new();
    private readonly ArrayBufferWriter<byte> current = new();
    private long startedAt;
    private long addedAt;
    private int date;
    private Int128 balance;
    private bool broken;

    /// <summary>How many <c>#TRANS</c> there are.</summary>
    public long Rows { get; private set; }

    /// <summary>How many <c>#VER</c> there are.</summary>
    public long Count { get; private set; }

    /// <summary><c>#VER series no date …</c></summary>
    public void Begin(ref SieFields fields, ReadOnlySpan<byte> line, long number)
    {
        Count++;
        (startedAt, balance, broken, addedAt) = (number, 0, false, 0);
        if (!fields.TryField())
        {
            broken = !row.Refuse(fields, number, "voucher.bad");
            return;
        }

        var series = fields.Value;
        if (!fields.TryField())
        {
            broken = !row.Refuse(fields, number, "voucher.bad");
            return;
        }

        var voucher = fields.Value;
        if (!fields.TryField() || SieNumbers.Date(fields.Value) is not { } day)
        {
            broken = !row.Refuse(fields, number, "date.bad", SieNumbers.Shown(fields.Value));
            return;
        }

        date = day;
        year.MeetDate(day, number);
        if (!numbers.Take(series, voucher))
        {
            warnings.Repeated(number, SieNumbers.Shown(voucher));
        }
        else if (numbers.Full)
        {
            warnings.Once("voucher.unwatched");
        }
    }

    /// <summary><c>#TRANS account {objects} amount [date] …</c>, and the two kinds that do not count.</summary>
    public void Row(SieLabel label, ref SieFields fields, ReadOnlySpan<byte> line, long number)
    {
        var day = 0;
        if (!row.Read(ref fields, number) || !ReadDate(ref fields, number, out day))
        {
            broken = true;
            addedAt = 0;
            return;
        }

        if (label != SieLabel.Row)
        {
            ForgetAdded();
            if (label == SieLabel.AddedRow)
            {
                Describe(added, line, day);
                addedAt = number;
            }

            return;
        }

        MatchAdded(line, day);
        Rows++;
        balance += row.Amount;
        if (day != 0)
        {
            year.MeetDate(day, number);
        }

        if (SieSums.Counts(row.AccountClass) && !broken)
        {
            var month = (day == 0 ? date : day) / 100;
            sums.AddToClass(row.AccountClass, month, row.Amount);
            if (row.CodeOf(line, inParts: true) is { } code)
            {
                sums.AddToCode(code, row.AccountClass, month, row.Amount);
            }
        }
        else
        {
            // The object still tells that the file has the dimension.
            row.CodeOf(line, inParts: true);
        }
    }

    /// <summary>The voucher's closing brace.</summary>
    public void End()
    {
        ForgetAdded();
        if (!broken && balance != 0)
        {
            faults.Add(startedAt, "voucher.unbalanced", Difference());
        }
    }

    private bool ReadDate(ref SieFields fields, long number, out int day)
    {
        day = 0;
        if (!fields.TryField())
        {
            return !fields.IsBroken || row.Refuse(fields, number, "quoting");
        }

        if (fields.Length == 0)
        {
            return true;
        }

        if (SieNumbers.Date(fields.Value) is not { } read)
        {
            return row.Refuse(fields, number, "date.bad", SieNumbers.Shown(fields.Value));
        }

        day = read;
        return true;
    }

    private void MatchAdded(ReadOnlySpan<byte> line, int day)
    {
        if (addedAt == 0)
        {
            return;
        }

        Describe(current, line, day);
        if (current.WrittenSpan.SequenceEqual(added.WrittenSpan))
        {
            addedAt = 0;
        }

        ForgetAdded();
    }

    private void ForgetAdded()
    {
        if (addedAt != 0)
        {
            faults.Add(addedAt, "row.addedAlone");
            addedAt = 0;
        }
    }

    /// <summary>The row's account, amount, date and objects as bytes, to compare an <c>#RTRANS</c> with its <c>#TRANS</c>.</summary>
    private void Describe(ArrayBufferWriter<byte> to, ReadOnlySpan<byte> line, int day)
    {
        to.ResetWrittenCount();
        Span<char> code = stackalloc char[SieObjects.LongestCode];
        Write(to, row.Account);
        Write(to, row.Amount);
        Write(to, day == 0 ? date : day);
        for (var i = 0; i < row.Objects.Count; i++)
        {
            var length = row.Objects.WriteCode(i, line, code);
            Write(to, row.Objects.DimensionAt(i));
            Write(to, length);
            to.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(code[..length]));
        }
    }

    private static void Write(ArrayBufferWriter<byte> to, long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(to.GetSpan(sizeof(long)), value);
        to.Advance(sizeof(long));
    }

    private string Difference()
    {
        var sign = balance < 0 ? "-" : "";
        var size = Int128.Abs(balance);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sign}{size / 100}.{(int)(size % 100):D2}");
    }
}
