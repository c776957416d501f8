using TeamsAssistant.Texts;

namespace TeamsAssistant.Money;

/// <summary>
/// Writes öre for reading (rules.md, Rounding for reading): from 1 mkr in mkr with one decimal, from 10 tkr in whole tkr, below in whole kr,
/// half away from zero. What is not 0 is never shown as 0: less than half a krona is written with its öre.
/// </summary>
public static class AmountText
{
    private static readonly TextSource Texts = new(typeof(AmountText), "Texts");

    /// <summary>The amount with its unit: <c>12,6 mkr</c>, <c>450 tkr</c>, <c>9 500 kr</c>; <c>SEK 12.6 million</c>, <c>SEK 450 thousand</c>, <c>SEK 9,500</c>.</summary>
    public static string Of(long amount, Language language)
    {
        var unit = UnitOf(amount);
        return Texts[language, $"Amount.{unit}", Number(amount, unit, language)];
    }

    /// <summary>The amount, or the language's word for what is missing (<c>saknas</c>): absent is not zero.</summary>
    public static string Of(long? amount, Language language) => amount is { } known ? Of(known, language) : Missing(language);

    /// <summary><c>saknas</c>, <c>missing</c>.</summary>
    public static string Missing(Language language) => Texts[language, "Missing"];

    /// <summary>Whether rows, each as <see cref="Of(long, Language)"/> shows it, add up to the total as it is shown.</summary>
    public static bool AddsUp(IEnumerable<long> rows, long total)
    {
        var sum = rows.Aggregate(Int128.Zero, (all, row) => all + Shown(row));
        return sum >= long.MinValue && sum <= long.MaxValue && Of((long)sum, Language.Swedish) == Of(total, Language.Swedish);
    }

    private static Int128 Shown(long amount)
    {
        var unit = UnitOf(amount);
        var shown = (Int128)Rounding.Steps(amount, unit) * Rounding.Step(unit);
        return shown == 0 ? amount : amount < 0 ? -shown : shown;
    }

    /// <summary>The amount unrounded, öre only where there are any: <c>12 600 000 kr</c>, <c>SEK 12,600.50</c>.</summary>
    public static string Exact(long amount, Language language)
    {
        var (form, magnitude) = (NumberForm.Of(language), Rounding.Magnitude(amount));
        var number = magnitude % 100 == 0 ? form.Write(amount < 0, magnitude / 100, decimals: 0) : form.Write(amount < 0, magnitude, decimals: 2);
        return Texts[language, $"Amount.{AmountUnit.Krona}", number];
    }

    /// <summary>The exact amount for a form field, as <see cref="AmountReader"/> reads it in both languages: <c>12 600 000</c>, <c>12 600,50</c>.</summary>
    public static string Plain(long amount)
    {
        var form = NumberForm.Of(Language.Swedish);
        return Rounding.Magnitude(amount) % 100 == 0
            ? form.Write(amount < 0, Rounding.Magnitude(amount) / 100, decimals: 0)
            : form.Write(amount < 0, Rounding.Magnitude(amount), decimals: 2);
    }

    /// <summary>The unit that an amount by itself is read in.</summary>
    public static AmountUnit UnitOf(long amount) => Rounding.Magnitude(amount) switch
    {
        >= 1_000_000_00 => AmountUnit.Million,
        >= 10_000_00 => AmountUnit.Thousand,
        _ => AmountUnit.Krona,
    };

    /// <summary>The number alone, rounded to the unit; with öre when whole kronor would be 0.</summary>
    internal static string Number(long amount, AmountUnit unit, Language language)
    {
        var form = NumberForm.Of(language);
        var rounded = Rounding.Steps(amount, unit);
        return rounded == 0 && amount != 0 && unit == AmountUnit.Krona
            ? form.Write(amount < 0, Rounding.Magnitude(amount), decimals: 2)
            : form.Write(amount < 0 && rounded != 0, rounded, unit == AmountUnit.Million ? 1 : 0);
    }

    /// <summary>What stands over a column of such numbers: <c>mkr</c>, <c>SEK million</c>.</summary>
    internal static string UnitName(AmountUnit unit, Language language) => Texts[language, $"Unit.{unit}"];
}
