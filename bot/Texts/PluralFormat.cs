using System.Globalization;

namespace TeamsAssistant.Texts;

/// <summary>
/// Lets a text bend its words by a number: <c>{0} {0:insats|insatser}</c> is "1 insats" and "2 insatser". What stands before the bar is
/// for one, what stands after it for every other number; all other formats are the culture's.
/// </summary>
internal sealed class PluralFormat(CultureInfo culture) : IFormatProvider, ICustomFormatter
{
    private const char Bar = '|';

    public object? GetFormat(Type? formatType) =>
        formatType == typeof(ICustomFormatter) ? this : culture.GetFormat(formatType);

    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        int count when format?.Split(Bar) is [var one, var many] => count == 1 ? one : many,
        IFormattable known => known.ToString(format, culture),
        _ => arg?.ToString() ?? "",
    };
}
