namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary><c>#PSALDO</c> and <c>#PBUDGET</c>: <c>year period account {objects} amount</c>. Other years than 0 belong to other files.</summary>
internal sealed class SiePeriods(SieRow row, SieYear year, SieFaults faults)
{
    private bool balancesMatter = true;

    public SieBalances Balances { get; } = new();

    public SieBalances Budgets { get; } = new();

    /// <summary>From now on only what the rows name is looked at: the file has vouchers, which are the ledger.</summary>
    public void LeaveBalances()
    {
        if (balancesMatter)
        {
            balancesMatter = false;
            Balances.Clear();
        }
    }

    /// <summary>Some balance of year 0 names an object, of whichever dimension.</summary>
    public bool AnyObject { get; private set; }

    public void Read(SieLabel label, ref SieFields fields, ReadOnlySpan<byte> line, long number)
    {
        if (!fields.TryField() || SieNumbers.Signed(fields.Value) is not { } yearNumber)
        {
            row.Refuse(fields, number, "record.bad");
            return;
        }

        if (!fields.TryField() || SieNumbers.Month(fields.Value) is not { } month)
        {
            row.Refuse(fields, number, "period.bad", SieNumbers.Shown(fields.Value));
            return;
        }

        if (!row.Read(ref fields, number) || yearNumber != 0)
        {
            return;
        }

        year.MeetMonth(month, number);
        var balances = label == SieLabel.PeriodBalance ? Balances : Budgets;
        AnyObject |= label == SieLabel.PeriodBalance && row.Objects.Count > 0;
        int? code = row.Objects.Count == 0 ? null : row.CodeOf(line, inParts: false);
        if (label == SieLabel.PeriodBalance && !balancesMatter)
        {
            return;
        }

        if (row.Objects.Count == 0)
        {
            balances.AddTotal(row.AccountClass, month, row.Amount);
        }
        else if (code is { } known && !faults.Any)
        {
            balances.AddObject(row.Account, row.AccountClass, month, known, row.Objects, row.Amount);
        }
    }
}
