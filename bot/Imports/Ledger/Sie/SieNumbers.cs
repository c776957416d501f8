namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>Numbers as SIE writes them: ASCII digits, a point before at most two decimals, a minus in front; dates YYYYMMDD.</summary>
internal static class SieNumbers
{
    private const int MostDecimals = 2;

    // Two more may follow as decimals that are not written.
    private const int SurelyFits = 16;

    private const int InEveryMonth = 28;

    /// <summary>Öre, or null: a comma, a plus, a third decimal, and what 64 bits do not hold are no amounts.</summary>
    public static long? Amount(ReadOnlySpan<byte> text)
    {
        var negative = text.Length > 0 && text[0] == (byte)'-';
        var digits = negative ? text[1..] : text;
        var (sum, count, decimals) = (0L, 0, -1);
        foreach (var one in digits)
        {
            if (one == (byte)'.' && decimals < 0 && count > 0)
            {
                decimals = 0;
                continue;
            }

            if (!IsDigit(one) || decimals == MostDecimals)
            {
                return null;
            }

            count++;
            decimals += decimals < 0 ? 0 : 1;
            if (count > SurelyFits)
            {
                return LongAmount(digits, negative);
            }

            sum = (sum * 10) + (one - '0');
        }

        if (count == 0 || decimals == 0)
        {
            return null;
        }

        sum *= decimals switch { 2 => 1, 1 => 10, _ => 100 };
        return negative ? -sum : sum;
    }

    /// <summary>Year × 10,000 + month × 100 + day of a day that exists, or null.</summary>
    public static int? Date(ReadOnlySpan<byte> text)
    {
        if (text.Length != 8 || Whole(text) is not { } date)
        {
            return null;
        }

        var day = date % 100;
        return IsMonth(date / 100) && day >= 1
            && (day <= InEveryMonth || day <= DateTime.DaysInMonth((int)(date / 10_000), (int)(date / 100 % 100)))
            ? (int)date
            : null;
    }

    /// <summary>Year × 100 + month, or null.</summary>
    public static int? Month(ReadOnlySpan<byte> text) =>
        text.Length == 6 && Whole(text) is { } month && IsMonth(month) ? (int)month : null;

    /// <summary>A number of digits alone, at most 18, or null.</summary>
    public static long? Whole(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > 18)
        {
            return null;
        }

        var number = 0L;
        foreach (var digit in text)
        {
            if (!IsDigit(digit))
            {
                return null;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    /// <summary>The number of a dimension, or null.</summary>
    public static int? Dimension(ReadOnlySpan<byte> text) => Whole(text) is { } number && number <= int.MaxValue ? (int)number : null;

    /// <summary>A year number: 0 for the file's year, negative for earlier ones.</summary>
    public static long? Signed(ReadOnlySpan<byte> text) => text.Length > 0 && text[0] == (byte)'-' ? -Whole(text[1..]) : Whole(text);

    /// <summary>What stood there, if it can be nothing but a number or date gone wrong; a text, or what may be a personal identity number, is not repeated.</summary>
    public static string Shown(ReadOnlySpan<byte> text)
    {
        const string Hidden = "…";
        if (text.Length is 0 or > 24)
        {
            return Hidden;
        }

        var digits = 0;
        foreach (var b in text)
        {
            digits += char.IsAsciiDigit((char)b) ? 1 : 0;
            if (!char.IsAsciiDigit((char)b) && b is not ((byte)'.' or (byte)',' or (byte)'-' or (byte)'+'))
            {
                return Hidden;
            }
        }

        return digits is 10 or 12 ? Hidden : System.Text.Encoding.ASCII.GetString(text);
    }

    public static DateOnly Day(int date) => new(date / 10_000, date / 100 % 100, date % 100);

    public static DateOnly FirstDay(int month) => new(month / 100, month % 100, 1);

    private static bool IsMonth(long month) => month % 100 is >= 1 and <= 12 && month / 100 is >= 1 and <= 9999;

    // So many digits that 64 bits may not hold them: counted in 128, which is slow.
    private static long? LongAmount(ReadOnlySpan<byte> digits, bool negative)
    {
        var point = digits.IndexOf((byte)'.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? [] : digits[(point + 1)..];
        if (!AreDigits(whole) || (point >= 0 && (!AreDigits(decimals) || decimals.Length > MostDecimals)))
        {
            return null;
        }

        var amount = Int128.Zero;
        foreach (var digit in whole)
        {
            amount = (amount * 10) + (digit - '0');
            if (amount > long.MaxValue)
            {
                return null;
            }
        }

        for (var i = 0; i < MostDecimals; i++)
        {
            amount = (amount * 10) + (i < decimals.Length ? decimals[i] - '0' : 0);
        }

        amount = negative ? -amount : amount;
        return amount >= long.MinValue && amount <= long.MaxValue ? (long)amount : null;
    }

    private static bool IsDigit(byte one) => (uint)(one - '0') <= 9;

    private static bool AreDigits(ReadOnlySpan<byte> text) => text.Length > 0 && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
