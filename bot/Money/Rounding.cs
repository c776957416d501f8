namespace TeamsAssistant.Money;

/// <summary>Exact rounding for reading, on magnitudes, so that half goes away from zero and the smallest long has one.</summary>
internal static class Rounding
{
    public static ulong Magnitude(long amount) => amount < 0 ? (ulong)-(amount + 1) + 1 : (ulong)amount;

    /// <summary>The magnitude in steps of what the unit shows: tenths of a million, thousands, kronor.</summary>
    public static ulong Steps(long amount, AmountUnit unit) => (Magnitude(amount) + (Step(unit) / 2)) / Step(unit);

    /// <summary>Öre of one such step.</summary>
    public static ulong Step(AmountUnit unit) => unit switch
    {
        AmountUnit.Million => 100_000_00UL,
        AmountUnit.Thousand => 1_000_00UL,
        _ => 100UL,
    };
}
