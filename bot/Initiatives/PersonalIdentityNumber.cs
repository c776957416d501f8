using System.Globalization;

namespace TeamsAssistant.Initiatives;

/// <summary>
/// Finds personal identity numbers (personnummer, samordningsnummer) in text, so that none is stored: the tool is for facts about
/// initiatives, not about persons. The number itself is never returned, so that no message or log can repeat it.
/// </summary>
/// <remarks>
/// Form: 6 or 8 digits of date, one separator or none, 4 digits; a possible date (day + 60 in a samordningsnummer), birth number
/// 001–999, right check digit (modulus 10). A longer run of digits is something else, and so is an organisation number, whose
/// "month" is 20 or more.
/// </remarks>
public static class PersonalIdentityNumber
{
    private const int TailLength = 4;

    /// <summary>Whether the text holds at least one.</summary>
    public static bool OccursIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var run = RunOfDigits(text[at..]);
            if (run == 0)
            {
                at++;
                continue;
            }

            if (IsNumber(text.Slice(at, run), text[(at + run)..]))
            {
                return true;
            }

            at += run;
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> run, ReadOnlySpan<char> rest)
    {
        if (run.Length is 10 or 12)
        {
            return IsValid(run[..^TailLength], run[^TailLength..]);
        }

        if (run.Length is not (6 or 8))
        {
            return false;
        }

        var tail = rest[SeparatorLength(rest)..];
        return tail.Length < rest.Length && RunOfDigits(tail) == TailLength && IsValid(run, tail[..TailLength]);
    }

    /// <summary>One dash, plus or space; a dash or plus may have a space on either side, as word processors put them.</summary>
    private static int SeparatorLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        if (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        if (at < text.Length && IsDash(text[at]))
        {
            at++;
            if (at < text.Length && IsSpace(text[at]))
            {
                at++;
            }
        }

        return at;
    }

    private static bool IsSpace(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator;

    // U+2212 is the minus sign, U+00AD the soft hyphen.
    private static bool IsDash(char character) =>
        character is '+' or '\u2212' or '\u00AD' || char.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation;

    private static int RunOfDigits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && Digit(text[length]) >= 0)
        {
            length++;
        }

        return length;
    }

    private static int Digit(char character) => CharUnicodeInfo.GetDecimalDigitValue(character);

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + Digit(digit);
        }

        return number;
    }

    private static bool IsValid(ReadOnlySpan<char> date, ReadOnlySpan<char> tail) =>
        IsDate(date) && Number(tail[..3]) > 0 && HasCheckDigit(date[^6..], tail);

    private static bool IsDate(ReadOnlySpan<char> date)
    {
        // Without century any of them may be meant; a leap day is then possible in every fourth year, 2000 included.
        var century = date.Length == 8 ? Number(date[..2]) : 20;
        var year = (century * 100) + Number(date[^6..^4]);
        var month = Number(date[^4..^2]);
        var day = Number(date[^2..]);
        return century is 18 or 19 or 20
            && month is >= 1 and <= 12
            && (day > 60 ? day - 60 : day) is var real
            && real >= 1
            && real <= DateTime.DaysInMonth(year, month);
    }

    private static bool HasCheckDigit(ReadOnlySpan<char> date, ReadOnlySpan<char> tail)
    {
        var sum = 0;
        for (var place = 0; place < 10; place++)
        {
            var digit = Digit(place < 6 ? date[place] : tail[place - 6]);
            var weighted = place % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return sum % 10 == 0;
    }
}
