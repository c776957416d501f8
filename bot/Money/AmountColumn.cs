using TeamsAssistant.Texts;

namespace TeamsAssistant.Money;

/// <summary>
/// A table's amounts in one unit: the largest in which none that is not 0 would be shown as 0. Rows are rounded each by itself,
/// so a table asks <see cref="AddsUp"/> and says so when its rows do not.
/// </summary>
public sealed record AmountColumn(AmountUnit Unit)
{
    /// <summary>The column that shows all the amounts; nulls are missing ones.</summary>
    public static AmountColumn For(IEnumerable<long?> amounts)
    {
        var known = amounts.OfType<long>().Where(amount => amount != 0).ToList();
        var unit = known.Count == 0 ? AmountUnit.Krona : known.Max(AmountText.UnitOf);
        while (unit > AmountUnit.Krona && known.Any(amount => Rounding.Steps(amount, unit) == 0))
        {
            unit--;
        }

        return new AmountColumn(unit);
    }

    /// <summary>What stands over the column: <c>mkr</c>, <c>SEK million</c>.</summary>
    public string Header(Language language) => AmountText.UnitName(Unit, language);

    /// <summary>The number without unit, or the word for what is missing.</summary>
    public string Cell(long? amount, Language language) =>
        amount is { } known ? AmountText.Number(known, Unit, language) : AmountText.Missing(language);

    /// <summary>Whether the rows as shown add up to the total as shown.</summary>
    public bool AddsUp(IEnumerable<long?> rows, long total)
    {
        var sum = Int128.Zero;
        foreach (var row in rows)
        {
            sum += Shown(row ?? 0);
        }

        return sum == Shown(total);
    }

    private Int128 Shown(long amount) => amount < 0 ? -(Int128)Rounding.Steps(amount, Unit) : Rounding.Steps(amount, Unit);
}
