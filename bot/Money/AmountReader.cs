using System.Globalization;

namespace TeamsAssistant.Money;

/// <summary>
/// Reads an amount as people write it (rules.md, The register): <c>12600</c>, <c>12 600</c> with any kind of space, <c>12600,50</c>,
/// <c>12,6 mkr</c> or <c>mnkr</c>, <c>12 600 tkr</c>, <c>kr</c>. A minus sign is read, so that the caller can say what is wrong with it.
/// </summary>
public static class AmountReader
{
    private const char Minus = '\u2212';

    /// <summary>The amount in öre, or null when the text is not one.</summary>
    /// <param name="text">Outer spaces do not count; the unit's case does not; no unit means kr.</param>
    /// <remarks>
    /// Refused: a point (<c>12.600</c> may mean two things), decimals finer than an öre even when they are zeros (<c>12,600</c> likewise),
    /// groups that are not three digits, and what does not fit in 64 bits.
    /// </remarks>
    public static long? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var letters = text.Length;
        while (letters > 0 && char.IsAsciiLetter(text[letters - 1]))
        {
            letters--;
        }

        if (DecimalsOf(text[letters..]) is not { } decimals)
        {
            return null;
        }

        var number = text[..letters].TrimEnd();
        var negative = number.Length > 0 && number[0] is '-' or Minus;
        if (negative)
        {
            number = number[1..].TrimStart();
        }

        var comma = number.IndexOf(',');
        var whole = comma < 0 ? number : number[..comma];
        var fraction = comma < 0 ? [] : number[(comma + 1)..];
        return !IsGrouped(whole) || (comma >= 0 && !IsFraction(fraction, decimals)) ? null : Sum(whole, fraction, decimals, negative);
    }

    /// <summary>How many decimals of the unit make an öre; null for an unknown unit.</summary>
    private static int? DecimalsOf(ReadOnlySpan<char> unit)
    {
        const StringComparison WithoutCase = StringComparison.OrdinalIgnoreCase;
        return unit switch
        {
            _ when unit.IsEmpty || unit.Equals("kr", WithoutCase) => 2,
            _ when unit.Equals("tkr", WithoutCase) => 5,
            _ when unit.Equals("mkr", WithoutCase) || unit.Equals("mnkr", WithoutCase) => 8,
            _ => null,
        };
    }

    /// <summary>Digits alone, or one to three digits and then groups of three with one space before each.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var first = whole.IndexOfAnyExceptInRange('0', '9');
        if (first < 0)
        {
            return whole.Length > 0;
        }

        if (first is 0 or > 3 || (whole.Length - first) % 4 != 0)
        {
            return false;
        }

        for (var i = first; i < whole.Length; i++)
        {
            var space = (i - first) % 4 == 0;
            if (space ? !IsSpace(whole[i]) : !char.IsAsciiDigit(whole[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFraction(ReadOnlySpan<char> fraction, int decimals) =>
        fraction.Length > 0 && fraction.Length <= decimals && !fraction.ContainsAnyExceptInRange('0', '9');

    private static bool IsSpace(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    private static long? Sum(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, int decimals, bool negative)
    {
        var amount = Int128.Zero;
        foreach (var c in whole)
        {
            if (char.IsAsciiDigit(c) && (amount = (amount * 10) + (c - '0')) > long.MaxValue)
            {
                return null;
            }
        }

        for (var i = 0; i < decimals; i++)
        {
            amount = (amount * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        }

        amount = negative ? -amount : amount;
        return amount < long.MinValue || amount > long.MaxValue ? null : (long)amount;
    }
}
