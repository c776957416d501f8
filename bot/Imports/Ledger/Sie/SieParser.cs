using TeamsAssistant.Municipality;

namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>Line by line through a SIE file: tells records apart, keeps where it is, and hands each record to what it belongs to.</summary>
internal sealed class SieParser
{
    /// <summary>What old DOS programs write last in a file.</summary>
    private const byte EndOfFileMark = 0x1A;

    private readonly SieFaults faults = new();
    private readonly SieWarnings warnings = new();
    private readonly SieLetters letters = new();
    private readonly SieChecksum checksum = new();
    private readonly SieSums sums = new();
    private readonly SieDimensions dimensions;
    private readonly SieYear year;
    private readonly SieHead head;
    private readonly SieVouchers vouchers;
    private readonly SiePeriods periods;
    private SiePlace place;
    private bool afterUnknown;
    private int bracesOfUnknown;
    private long unknownAt;

    public SieParser(MunicipalityOptions municipality)
    {
        dimensions = new(municipality.ObjectDimension);
        year = new(faults);
        var row = new SieRow(faults, dimensions, sums);
        head = new(municipality, dimensions, year, row, faults);
        vouchers = new(row, year, sums, faults, warnings);
        periods = new(row, year, faults);
    }

    public bool Stop => faults.Stop;

    public void Line(ReadOnlySpan<byte> line, long number)
    {
        if (number == 1 && line.StartsWith("\uFEFF"u8))
        {
            letters.Mark();
            line = line["\uFEFF"u8.Length..];
        }

        if (line is [EndOfFileMark])
        {
            return;
        }

        if (line.ContainsAnyExceptInRange((byte)0x20, (byte)0x7E))
        {
            letters.Meet(line);
            if (HasControl(line))
            {
                faults.Add(number, "line.control");
                return;
            }
        }

        line = line.TrimStart(" \t"u8);
        try
        {
            switch (line)
            {
                case []:
                    break;
                case [(byte)'#', ..]:
                    Record(line, number);
                    break;
                case [(byte)'{', ..] when line[1..].Trim(" \t"u8).IsEmpty:
                    Open(number);
                    break;
                case [(byte)'}', ..] when line[1..].Trim(" \t"u8).IsEmpty:
                    Close(number);
                    break;
                case not [] when bracesOfUnknown > 0:
                    break;
                default:
                    faults.Add(number, "record.bad");
                    break;
            }
        }
        catch (OverflowException)
        {
            faults.AddLast(number, "sum.overflow");
        }
    }

    public void TooLong(long number) => faults.AddLast(number, "line.long");

    public LedgerReading Finish(long lastLine)
    {
        if (!faults.Stop && place is SiePlace.InVoucher or SiePlace.BeforeVoucherRows)
        {
            faults.Add(lastLine, "end.inVoucher");
        }

        if (!faults.Stop && bracesOfUnknown > 0)
        {
            faults.Add(unknownAt, "end.inUnknown");
        }

        if (!faults.Stop && checksum.OpenedAt is { } opened)
        {
            faults.Add(opened, "checksum.unfinished");
        }

        return new SieOutcome(faults, warnings, letters, sums, dimensions, year, head, vouchers, periods).Conclude();
    }

    private void Record(ReadOnlySpan<byte> line, long number)
    {
        var fields = new SieFields(line);
        if (!fields.TryField())
        {
            if (bracesOfUnknown == 0)
            {
                faults.Add(number, "quoting");
            }

            return;
        }

        var label = SieLabels.Of(fields.Value);
        if (checksum.OpenedAt is not null && label != SieLabel.Checksum)
        {
            checksum.Add(line);
        }

        if (bracesOfUnknown > 0)
        {
            if (label == SieLabel.Unknown)
            {
                warnings.Unknown(SieLabels.Name(fields.Value));
            }

            return;
        }

        afterUnknown = label == SieLabel.Unknown;
        if (label is SieLabel.Row or SieLabel.AddedRow or SieLabel.RemovedRow)
        {
            Row(label, ref fields, line, number);
        }
        else if (label == SieLabel.Unknown)
        {
            warnings.Unknown(SieLabels.Name(fields.Value));
            unknownAt = number;
            return;
        }
        else
        {
            Leave(number);
            Head(label, ref fields, line, number);
        }

        if (!fields.IsBroken && !fields.Drain())
        {
            faults.Add(number, "quoting");
        }
    }

    private void Row(SieLabel label, ref SieFields fields, ReadOnlySpan<byte> line, long number)
    {
        if (place == SiePlace.InVoucher)
        {
            vouchers.Row(label, ref fields, line, number);
            if (vouchers.Rows > 0)
            {
                periods.LeaveBalances();
            }
        }
        else
        {
            faults.Add(number, "row.outside");
        }
    }

    private void Head(SieLabel label, ref SieFields fields, ReadOnlySpan<byte> line, long number)
    {
        switch (label)
        {
            case SieLabel.Voucher:
                vouchers.Begin(ref fields, line, number);
                place = SiePlace.BeforeVoucherRows;
                break;
            case SieLabel.PeriodBalance or SieLabel.PeriodBudget:
                periods.Read(label, ref fields, line, number);
                break;
            case SieLabel.Checksum:
                Checksum(ref fields, number);
                break;
            default:
                head.Read(label, ref fields, number);
                break;
        }
    }

    /// <summary>A record that cannot stand in a voucher: the voucher before it was not finished.</summary>
    private void Leave(long number)
    {
        if (place is SiePlace.InVoucher or SiePlace.BeforeVoucherRows)
        {
            faults.Add(number, "voucher.unfinished");
        }

        place = SiePlace.Outside;
    }

    private void Open(long number)
    {
        if (bracesOfUnknown > 0 || (afterUnknown && place != SiePlace.BeforeVoucherRows))
        {
            // What an unknown label holds is as unknown as the label: passed over, to the brace that closes it.
            bracesOfUnknown++;
        }
        else if (place == SiePlace.BeforeVoucherRows)
        {
            place = SiePlace.InVoucher;
        }
        else
        {
            faults.Add(number, "brace.stray");
        }

        afterUnknown = false;
    }

    private void Close(long number)
    {
        afterUnknown = false;
        if (bracesOfUnknown > 0)
        {
            bracesOfUnknown--;
            return;
        }

        if (place == SiePlace.InVoucher)
        {
            vouchers.End();
        }
        else
        {
            faults.Add(number, "brace.stray");
        }

        place = SiePlace.Outside;
    }

    private void Checksum(ref SieFields fields, long number)
    {
        var stated = fields.TryField();
        if (checksum.OpenedAt is null && !stated)
        {
            checksum.Open(number);
        }
        else if (checksum.OpenedAt is null || !stated || !checksum.Close(fields.Value))
        {
            faults.Add(number, "checksum.wrong");
        }
    }

    private static bool HasControl(ReadOnlySpan<byte> line)
    {
        foreach (var b in line)
        {
            if (b is < 0x20 and not (byte)'\t' or 0x7F)
            {
                return true;
            }
        }

        return false;
    }
}
