using System.Globalization;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Money;

/// <summary>How a language writes digits: fixed here, because the culture data of the machine differs between systems.</summary>
internal sealed class NumberForm
{
    private const string Minus = "\u2212";
    private const string NoBreakSpace = "\u00A0";

    private static readonly NumberForm Swedish = new(NoBreakSpace, ",");
    private static readonly NumberForm English = new(",", ".");

    private readonly NumberFormatInfo groups;
    private readonly string point;

    private NumberForm(string group, string point)
    {
        groups = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberGroupSeparator = group, NumberGroupSizes = [3] });
        this.point = point;
    }

    public static NumberForm Of(Language language) => language == Language.English ? English : Swedish;

    /// <summary>A number of 10^-<paramref name="decimals"/> steps.</summary>
    public string Write(bool negative, ulong steps, int decimals)
    {
        var one = decimals switch { 0 => 1UL, 1 => 10UL, _ => 100UL };
        var sign = negative ? Minus : string.Empty;
        var whole = (steps / one).ToString("N0", groups);
        return decimals == 0
            ? sign + whole
            : sign + whole + point + (steps % one).ToString($"D{decimals}", CultureInfo.InvariantCulture);
    }
}
