namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>The file's financial year and whether all its dates and periods lie in it; without <c>#RAR</c> the one calendar year of its vouchers.</summary>
internal sealed class SieYear(SieFaults faults)
{
    private (int Value, long Line) firstDate = (int.MaxValue, 0);
    private (int Value, long Line) lastDate;
    private (int Value, long Line) firstMonth = (int.MaxValue, 0);
    private (int Value, long Line) lastMonth;
    private (int From, int To)? declared;

    public DateOnly From => SieNumbers.Day(Bounds.From);

    public DateOnly To => SieNumbers.Day(Bounds.To);

    public int LastMonth => Bounds.To / 100;

    private (int From, int To) Bounds => declared ?? ((firstDate.Value / 10_000 * 10_000) + 101, (firstDate.Value / 10_000 * 10_000) + 1231);

    public void Declare(int from, int to, long line)
    {
        if (to < from)
        {
            faults.Add(line, "year.backwards");
        }
        else if (declared is { } before && before != (from, to))
        {
            faults.Add(line, "year.twice");
        }
        else
        {
            declared = (from, to);
        }
    }

    public void MeetDate(int date, long line)
    {
        if (declared is { } year && (date < year.From || date > year.To))
        {
            faults.Add(line, "date.outside", Iso(date), Iso(year.From), Iso(year.To));
        }

        firstDate = date < firstDate.Value ? (date, line) : firstDate;
        lastDate = date > lastDate.Value ? (date, line) : lastDate;
    }

    public void MeetMonth(int month, long line)
    {
        if (declared is { } year && (month < year.From / 100 || month > year.To / 100))
        {
            faults.Add(line, "date.outside", Iso(month), Iso(year.From), Iso(year.To));
        }

        firstMonth = month < firstMonth.Value ? (month, line) : firstMonth;
        lastMonth = month > lastMonth.Value ? (month, line) : lastMonth;
    }

    /// <summary>The file has ended: what came before its <c>#RAR</c>, or had none, is looked at now.</summary>
    public void Settle()
    {
        if (faults.Any)
        {
            return;
        }

        if (declared is null && lastDate.Value == 0)
        {
            faults.Add(null, "year.none");
        }
        else if (declared is null && firstDate.Value / 10_000 != lastDate.Value / 10_000)
        {
            faults.Add(lastDate.Line, "year.several", Iso(firstDate.Value), Iso(lastDate.Value));
        }
        else
        {
            declared = Bounds;
            Again(firstDate, MeetDate);
            Again(lastDate, MeetDate);
            Again(firstMonth, MeetMonth);
            Again(lastMonth, MeetMonth);
        }
    }

    private void Again((int Value, long Line) seen, Action<int, long> meet)
    {
        if (seen.Line > 0 && !faults.Any)
        {
            meet(seen.Value, seen.Line);
        }
    }

    private static string Iso(int date) => date > 999_999
        ? SieNumbers.Day(date).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : SieNumbers.FirstDay(date).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
}
