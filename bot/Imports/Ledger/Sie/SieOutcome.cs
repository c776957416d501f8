using System.Globalization;

namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>The file has ended: what it lacks as a whole, or what it says.</summary>
internal sealed class SieOutcome(
    SieFaults faults,
    SieWarnings warnings,
    SieLetters letters,
    SieSums sums,
    SieDimensions dimensions,
    SieYear year,
    SieHead head,
    SieVouchers vouchers,
    SiePeriods periods)
{
    public LedgerReading Conclude()
    {
        if (!faults.Stop)
        {
            CheckWhole();
            year.Settle();
        }

        if (faults.Any)
        {
            return Refused();
        }

        if (letters.Matters && letters.Encoding != SieEncoding.Pc8)
        {
            warnings.Once("encoding.other", letters.Encoding == SieEncoding.Utf8 ? "UTF-8" : "Latin-1");
        }

        if (letters.Lost)
        {
            warnings.Once("encoding.lost");
        }

        try
        {
            return new(Sum(), []);
        }
        catch (OverflowException)
        {
            faults.Add(null, "sum.overflow");
            return Refused();
        }
    }

    private LedgerReading Refused() => new(null, [.. faults.All.OrderBy(fault => fault.Line ?? long.MaxValue)]);

    private void CheckWhole()
    {
        if (head.Type is null && vouchers.Count == 0)
        {
            faults.Add(null, "type.noObjects", "1");
        }
        else if (vouchers.Rows == 0 && !periods.AnyObject)
        {
            faults.Add(null, "empty");
        }
        else if (dimensions.Chosen is null)
        {
            faults.Add(null, "dimension.none", Declared());
        }
        else if (!dimensions.Seen)
        {
            faults.Add(null, "dimension.absent", dimensions.Chosen.Value.ToString(CultureInfo.InvariantCulture), Declared());
        }
        else if (vouchers.Rows == 0 && !periods.Balances.Any)
        {
            faults.Add(null, "empty");
        }
    }

    private ParsedLedger Sum()
    {
        if (vouchers.Rows == 0)
        {
            periods.Balances.AddTo(sums, Decode);
        }

        var months = sums.Months.ToList();
        var through = Math.Max(months.LastOrDefault(), Math.Min((head.CoveredTo ?? 0) / 100, year.LastMonth));
        return new()
        {
            From = year.From,
            To = year.To,
            BookedThrough = through == 0 ? null : SieNumbers.FirstDay(through),
            Months = [.. months.Select(SieNumbers.FirstDay)],
            Dimension = dimensions.Chosen!.Value,
            Codes = sums.ByCode(Decode),
            Classes = sums.Classes(),
            Budgets = periods.Budgets.CostsByCode(sums, Decode),
            Warnings = warnings.All(),
            UnknownLabels = warnings.UnknownLabels,
        };
    }

    private string Decode(string raw) => SieEncodings.Decode(raw, letters.Encoding);

    private string Declared() => string.Join(", ", dimensions.All.Select(dimension =>
        string.Create(CultureInfo.InvariantCulture, $"{dimension.Number} {Decode(dimension.RawName)}"))) is { Length: > 0 } list ? list : "–";
}
