using System.Globalization;

namespace TeamsAssistant.Initiatives;

/// <summary>
/// Finds personal identity numbers (personnummer, samordningsnummer) in text, so that none is stored: the tool is for facts about
/// initiatives, not about persons. The number itself is never returned, so that no message or log can repeat it.
/// </summary>
/// <remarks>
/// Form: 6 or 8 digits of date, one separator or none, 4 digits; or the date in three groups and a dash. Characters without width count
/// as not there. A possible date (day + 60 in a samordningsnummer), birth number
/// 001–999, right check digit (modulus 10). A longer run of digits is something else, and so is an organisation number, whose
/// "month" is 20 or more.
/// </remarks>
public static class PersonalIdentityNumber
{
    private const int TailLength = 4;
    private const int MostSpaces = 3;

    /// <summary>Whether the text holds at least one.</summary>
    public static bool OccursIn(ReadOnlySpan<char> text)
    {
        // Somebody's word processor, or somebody who wants it through, may have put a character between that nobody sees.
        text = HoldsUnseen(text) ? string.Concat(text.ToArray().Where(character => !IsUnseen(character))) : text;
        for (var at = 0; at < text.Length;)
        {
            var run = RunOfDigits(text[at..]);
            if (run == 0)
            {
                at++;
                continue;
            }

            if (IsNumber(text.Slice(at, run), text[(at + run)..]) || IsGrouped(text.Slice(at, run), text[(at + run)..]))
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

    /// <summary>
    /// 1964-08-23-3234, 64.08.23-3234, 1964 08 23 - 3234. The last part after a dash or plus alone: a day and a time, or a day and an
    /// amount, are written with a space.
    /// </summary>
    private static bool IsGrouped(ReadOnlySpan<char> year, ReadOnlySpan<char> rest)
    {
        if (year.Length is not (2 or 4) || !IsPart(rest, out var mark) || !IsPart(rest[3..], out var again) || mark != again)
        {
            return false;
        }

        var tail = rest[6..];
        var separator = SeparatorLength(tail);
        if (!tail[..separator].ContainsAnyExcept(' ', '\u00A0', '\t') || RunOfDigits(tail[separator..]) != TailLength)
        {
            return false;
        }

        Span<char> date = stackalloc char[year.Length + 4];
        year.CopyTo(date);
        rest[1..3].CopyTo(date[year.Length..]);
        rest[4..6].CopyTo(date[(year.Length + 2)..]);
        return IsValid(date, tail.Slice(separator, TailLength));
    }

    /// <summary>A mark and two digits.</summary>
    private static bool IsPart(ReadOnlySpan<char> text, out char mark)
    {
        mark = text.Length > 2 ? text[0] : default;
        return (IsDash(mark) || IsSpace(mark) || mark == '.') && RunOfDigits(text[1..]) == 2;
    }

    /// <summary>One dash, plus or point, or spaces; a dash, plus or point may have spaces on either side, as word processors put them.</summary>
    private static int SeparatorLength(ReadOnlySpan<char> text)
    {
        var at = Spaces(text);
        if (at < text.Length && (IsDash(text[at]) || text[at] == '.'))
        {
            at++;
            at += Spaces(text[at..]);
        }

        return at;
    }

    private static int Spaces(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < MostSpaces && IsSpace(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool HoldsUnseen(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (IsUnseen(character))
            {
                return true;
            }
        }

        return false;
    }

    // The soft hyphen shows at the end of a line, and counts as a dash.
    private static bool IsUnseen(char character) => character != '\u00AD' && char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static bool IsSpace(char character) => character == '\t' || char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator;

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
