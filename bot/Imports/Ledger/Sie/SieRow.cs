namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>What rows of vouchers and balances have in common: account, object list, amount. One instance, read again for each row.</summary>
internal sealed class SieRow(SieFaults faults, SieDimensions dimensions, SieSums sums)
{
    private const int LongestKey = 1024;

    // Kept, because a new one for each row would be cleared each time.
    private readonly char[] key = new char[LongestKey];

    public long Account { get; private set; }

    public int AccountClass { get; private set; }

    public long Amount { get; private set; }

    public SieObjects Objects { get; } = new();

    public bool Read(ref SieFields fields, long line)
    {
        if (!fields.TryField() || SieNumbers.Whole(fields.Value) is not { } account)
        {
            return Refuse(fields, line, "account.bad");
        }

        (Account, AccountClass) = (account, fields.Value[0] - '0');
        if (!Objects.Read(ref fields))
        {
            return Refuse(fields, line, "objects.bad");
        }

        if (!fields.TryField() || SieNumbers.Amount(fields.Value) is not { } amount)
        {
            return Refuse(fields, line, "amount.bad", SieNumbers.Shown(fields.Value));
        }

        Amount = amount;
        return true;
    }

    /// <summary>
    /// The number of the row's object code in the chosen dimension, or null. A voucher gives a sub-object's code in parts, one for each
    /// dimension above it; a balance gives it whole.
    /// </summary>
    public int? CodeOf(ReadOnlySpan<byte> line, bool inParts)
    {
        dimensions.Settle();
        if (dimensions.Chosen is not { } chosen || Objects.IndexOf(chosen) < 0)
        {
            return null;
        }

        dimensions.Meet();
        var length = 0;
        var chain = dimensions.Chain;
        for (var i = inParts ? 0 : chain.Count - 1; i < chain.Count; i++)
        {
            var index = Objects.IndexOf(chain[i]);
            length += index < 0 || length + SieObjects.LongestCode > LongestKey ? 0 : Objects.WriteCode(index, line, key.AsSpan(length));
        }

        return length == 0 ? null : sums.IdOf(key.AsSpan(0, length));
    }

    /// <summary>Refuses the record, for its quotation marks if these are what went wrong.</summary>
    public bool Refuse(SieFields fields, long line, string code, params string[] arguments)
    {
        if (fields.IsBroken)
        {
            faults.Add(line, "quoting");
        }
        else
        {
            faults.Add(line, code, arguments);
        }

        return false;
    }
}
