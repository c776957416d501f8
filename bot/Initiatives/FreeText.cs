using System.Globalization;

namespace TeamsAssistant.Initiatives;

/// <summary>What may be stored as free text; asked before anything typed or imported reaches a store or a log.</summary>
public static class FreeText
{
    /// <summary>Longest text that any field takes, in UTF-16 units (rules.md, Limits).</summary>
    public const int MaxLength = 4000;

    /// <summary>
    /// Why the text may not be stored, or null. Line breaks are text; every other control character, and half a surrogate pair, is refused.
    /// </summary>
    /// <param name="text">The text as it came in.</param>
    /// <param name="maxLength">The field's own limit.</param>
    public static FreeTextFault? FaultOf(ReadOnlySpan<char> text, int maxLength = MaxLength)
    {
        if (text.Length > maxLength)
        {
            return FreeTextFault.TooLong;
        }

        if (HoldsControlCharacters(text))
        {
            return FreeTextFault.ControlCharacter;
        }

        return PersonalIdentityNumber.OccursIn(text) ? FreeTextFault.PersonalIdentityNumber : null;
    }

    /// <summary>Whether the text holds a control character other than a line break, or half a surrogate pair.</summary>
    public static bool HoldsControlCharacters(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            switch (char.GetUnicodeCategory(text[at]))
            {
                case UnicodeCategory.Control when text[at] is not ('\n' or '\r'):
                    return true;
                case UnicodeCategory.Surrogate when at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]):
                    return true;
                case UnicodeCategory.Surrogate:
                    at++;
                    break;
            }
        }

        return false;
    }
}
