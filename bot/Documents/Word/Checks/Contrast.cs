using System.Globalization;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Contrast between two colours as WCAG 2.1 reckons it, 1–21.</summary>
internal static class Contrast
{
    /// <summary>Colours as six hexadecimal digits; null or a word: black, as Word's <c>auto</c> is on paper.</summary>
    public static double Between(string? one, string? other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string? colour)
    {
        if (colour is not { Length: 6 } || !int.TryParse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            return 0;
        }

        return (0.2126 * Linear(code >> 16)) + (0.7152 * Linear((code >> 8) & 0xFF)) + (0.0722 * Linear(code & 0xFF));
    }

    private static double Linear(int channel)
    {
        var share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
