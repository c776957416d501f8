using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsAssistant.Committees;

/// <summary>How a committee writes its diary numbers: <c>{prefix} {year}/{number:0000}</c> is KS 2026/0412.</summary>
public sealed partial class DiaryFormat
{
    private readonly string pattern;

    private DiaryFormat(string pattern) => this.pattern = pattern;

    /// <summary>KSN-2026-00442.</summary>
    public static DiaryFormat Usual { get; } = new("{prefix}-{year}-{number:00000}");

    /// <summary>The format, or null: it lacks the year or the number, or what it writes could not be read again.</summary>
    public static DiaryFormat? Parse(string written)
    {
        var format = new DiaryFormat(written.Trim());
        var prefix = format.pattern.Contains("{prefix}", StringComparison.Ordinal) ? "KSN" : null;
        return Array.TrueForAll([1, 412, 99_999], number => DiaryNumber.Read(format.Of("KSN", 2026, number)) == new DiaryNumber(prefix, 2026, number)) ? format : null;
    }

    /// <summary>The number.</summary>
    public string Of(string prefix, int year, int number) => Place().Replace(
        pattern,
        place => place.Groups["name"].Value switch
        {
            "prefix" => prefix,
            "year" => year.ToString("0000", CultureInfo.InvariantCulture),
            _ => number.ToString(place.Groups["zeros"] is { Success: true, Value: var zeros } ? zeros : "0", CultureInfo.InvariantCulture),
        });

    /// <inheritdoc/>
    public override string ToString() => pattern;

    [GeneratedRegex(@"\{(?:(?<name>prefix)|(?<name>year)|(?<name>number)(?::(?<zeros>0{1,6}))?)\}")]
    private static partial Regex Place();
}
