using System.Globalization;
using System.Text.RegularExpressions;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Committees;

/// <summary>Diarienummer: the committee's prefix, the year and a number counted up, as KSN-2026-00442.</summary>
public static partial class DiaryNumber
{
    /// <summary>The committee's number of the year.</summary>
    public static string Of(string prefix, int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year:0000}-{number:00000}");

    /// <summary>
    /// Beginning of a committee's numbers: its Diarieprefix; its abbreviation when it has none, or shares it with another, for then two
    /// matters would have the same number.
    /// </summary>
    public static string PrefixOf(Committee committee, Register register) =>
        committee.DiaryPrefix is { Length: > 0 } prefix
        && register.Committees.All(other => other.Abbreviation == committee.Abbreviation || !string.Equals(other.DiaryPrefix, prefix, StringComparison.OrdinalIgnoreCase))
            ? prefix
            : committee.Abbreviation;

    /// <summary>The first diary number in a text, as it is stored; null: there is none.</summary>
    public static string? In(string text) =>
        Written().Match(text) is { Success: true } found
            ? Of(found.Groups["prefix"].Value.ToUpperInvariant(), int.Parse(found.Groups["year"].Value, CultureInfo.InvariantCulture), int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture))
            : null;

    [GeneratedRegex(@"(?<![\p{L}\d-])(?<prefix>\p{L}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)?)[- ](?<year>20\d{2})-(?<number>\d{3,6})(?![\d-])")]
    private static partial Regex Written();
}
